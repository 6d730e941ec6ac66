import {
  formatObjet,
  MESURES_COMPARAISON,
  type MesureComparaison,
  type ObjetCompare,
  PARTS_COMPAREES,
  type PartComparee,
  parseObjet,
} from '@/lib/domain/comparaison/choix'
import type { ParametresAdresse } from '@/lib/domain/criteres-adresse'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'

/** Ce que l’adresse d’une comparaison demande ; null : au portail de proposer. */
export interface CriteresComparaison {
  readonly region: string | null
  /** Les adresses courtes des territoires choisis un à un. */
  readonly territoires: readonly string[]
  readonly objet: ObjetCompare | null
  readonly part: PartComparee | null
  readonly mesure: MesureComparaison
  /** Ce que l’adresse écrit et qui ne se lit pas : la page s’en passe, et le dit. */
  readonly illisibles: readonly { readonly nom: ParametreLu; readonly texte: string }[]
}

const PARAMETRES_LUS = ['objet', 'part', 'mesure'] as const
type ParametreLu = (typeof PARAMETRES_LUS)[number]

/** Lit l’adresse ; ce qui s’y lit mal n’est jamais refusé. Seul `t` se répète. */
export function parseCriteresComparaison(parametres: ParametresAdresse): CriteresComparaison {
  const getPremier = (nom: string) => toListe(parametres[nom])[0] ?? ''
  const lus = {
    objet: parseObjet(getPremier('objet')),
    part: PARTS_COMPAREES.find((part) => part === getPremier('part')) ?? null,
    mesure: MESURES_COMPARAISON.find((mesure) => mesure === getPremier('mesure')) ?? null,
  }
  return {
    ...lus,
    mesure: lus.mesure ?? 'total',
    region: getPremier('region') || null,
    territoires: [...new Set(toListe(parametres.t))].filter((slug) => slug !== '').toSorted(),
    illisibles: PARAMETRES_LUS.map((nom) => ({ nom, texte: getPremier(nom) })).filter(
      ({ nom, texte }) => texte !== '' && lus[nom] === null,
    ),
  }
}

/** Les mêmes critères, prêts à suivre un « ? » ; vide quand rien n’est choisi. */
export function formatCriteresComparaison({ region, territoires, objet, part, mesure }: CriteresComparaison): string {
  const parametres = new URLSearchParams(territoires.map((slug) => ['t', slug]))
  if (region !== null) parametres.set('region', region)
  if (objet !== null) parametres.set('objet', formatObjet(objet))
  if (part !== null) parametres.set('part', part)
  if (mesure !== 'total') parametres.set('mesure', mesure)
  return parametres.toString()
}

/** Les territoires de la région et ceux choisis un à un ; tous quand l’adresse n’en désigne aucun de connu. */
export function selectTerritoires(
  territoires: readonly TerritoirePublie[],
  criteres: Pick<CriteresComparaison, 'region' | 'territoires'>,
): readonly TerritoirePublie[] {
  const choisis = territoires.filter(
    ({ slug, region }) => region.slug === criteres.region || criteres.territoires.includes(slug),
  )
  return choisis.length > 0 ? choisis : territoires
}

function toListe(valeur: string | readonly string[] | undefined): readonly string[] {
  return valeur === undefined ? [] : typeof valeur === 'string' ? [valeur] : valeur
}
