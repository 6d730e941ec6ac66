import { centimes } from '@/lib/domain/centimes'
import { QUALIFICATIONS } from '@/lib/domain/ecarts/criteres'
import type { LectureRegistre, LigneEcart } from '@/lib/domain/ecarts/ligne'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatPeriode, type Periode } from '@/lib/domain/periode'
import { ecrireCentimes } from '@/lib/domain/phrase/ecart'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { FINANCEURS, NATURES, STATUTS_ECART, TYPES_ECART } from '@/lib/domain/vocabulaire'

/** Les colonnes d’un écart publié que le registre lit. */
export interface ColonnesEcart {
  readonly cle: string
  readonly type: string
  readonly origine: string
  readonly qualification: string
  readonly statut: string
  readonly explication: string | null
  readonly titre: string
  readonly phrase: string
  readonly sujet: string | null
  readonly financeur: string | null
  readonly nature: string | null
  readonly annonceCentimes: bigint | null
  readonly calculeCentimes: bigint | null
  readonly ecartCentimes: bigint | null
  readonly annonceNombre: number | null
  readonly calculeNombre: number | null
  readonly lectures: readonly string[]
  readonly citations: readonly string[]
  readonly sources: readonly string[]
  readonly depuis: Date
}

type Collectivite = Pick<TerritoirePublie, 'type' | 'nomCourt'>

/** Relit un écart publié ; lève s’il porte un mot que le domaine ignore. */
export function parseEcartPublie(
  colonnes: ColonnesEcart,
  periode: Periode | null,
  collectivite: Collectivite,
): Omit<LigneEcart, 'collectivite' | 'convention'> {
  const { cle, titre, phrase, explication, depuis, ecartCentimes } = colonnes
  return {
    cle,
    titre,
    phrase,
    explication,
    depuis,
    qualification: find(QUALIFICATIONS, colonnes.qualification),
    type: find(TYPES_ECART, colonnes.type),
    statut: find(STATUTS_ECART, colonnes.statut),
    portee: composePortee(colonnes, periode, collectivite),
    montant: ecartCentimes === null ? null : centimes(ecartCentimes),
    lectures: listLectures(colonnes),
  }
}

function find<T extends string>(connus: readonly T[], lu: string): T {
  const trouve = connus.find((connu) => connu === lu)
  if (trouve === undefined) throw new Error(`Mot inconnu dans un écart publié : ${lu}`)
  return trouve
}

function composePortee(
  { sujet, nature, financeur }: ColonnesEcart,
  periode: Periode | null,
  collectivite: Collectivite,
): string | null {
  if (sujet === null || nature === null || financeur === null) return null
  return [
    sujet,
    LIBELLES_NATURES[find(NATURES, nature)].toLocaleLowerCase('fr'),
    ...(periode === null ? [] : [formatPeriode(periode)]),
    nommerPayeur({ financeur: find(FINANCEURS, financeur), financeurNom: null }, collectivite),
  ].join(', ')
}

const LIBELLES = new Map<string, readonly [string, string]>([
  ['detail', ['Annoncé', 'Addition du détail']],
  ['parts', ['Annoncé', 'Addition des parts']],
  ['doublon', ['Une annonce', 'Une autre annonce']],
  ['denombrement', ['Nombre annoncé', 'Nombre décrit']],
])
const PASSAGES = ['Un passage', 'Un autre passage'] as const

/** Les deux chiffres ou les deux passages, chacun avec la citation et la source qu’il a. */
function listLectures(colonnes: ColonnesEcart): readonly LectureRegistre[] {
  const libelles = LIBELLES.get(colonnes.origine) ?? PASSAGES
  return libelles.map((libelle, rang) => ({
    libelle,
    valeur: listValeurs(colonnes)[rang] ?? 'non renseigné',
    citation: colonnes.citations[rang] || null,
    source: colonnes.sources[rang] || null,
  }))
}

function listValeurs(colonnes: ColonnesEcart): readonly string[] {
  const { annonceCentimes, calculeCentimes, annonceNombre, calculeNombre, lectures } = colonnes
  if (annonceCentimes !== null && calculeCentimes !== null) return [annonceCentimes, calculeCentimes].map(ecrire)
  if (annonceNombre !== null && calculeNombre !== null) return [`${annonceNombre}`, `${calculeNombre}`]
  return lectures
}

function ecrire(montant: bigint): string {
  return ecrireCentimes(centimes(montant))
}
