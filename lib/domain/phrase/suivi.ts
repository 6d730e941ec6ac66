import type { Cote, Verdict } from '@/lib/domain/parite'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { LigneDessinee, LignesOmises } from '@/lib/domain/suivi/graphique'
import type { TypeCollectivite } from '@/lib/domain/vocabulaire'

const PARTENAIRES = {
  departement: 'du Département',
  collectivite_unique: 'de la collectivité',
  metropole: 'de la Métropole',
} as const satisfies Record<TypeCollectivite, string>

/** Ce que montre le graphique : « L’État apporte autant que la collectivité au centime dans 1 convention. » */
export function decrireDessin(dessinees: readonly Pick<LigneDessinee, 'bilan'>[]): string {
  const verdicts = dessinees.map(({ bilan }) => bilan.verdict)
  const count = (isCompte: (verdict: Verdict) => boolean) => verdicts.filter(isCompte).length
  const constats = [
    { nombre: count(({ tag }) => tag === 'attestee'), apport: 'autant que la collectivité au centime' },
    { nombre: count(({ tag }) => tag === 'compatible'), apport: 'autant que la collectivité aux arrondis près' },
    { nombre: count((verdict) => isRompue(verdict, 'departement')), apport: 'moins que la collectivité' },
    { nombre: count((verdict) => isRompue(verdict, 'etat')), apport: 'plus que la collectivité' },
  ]
    .filter(({ nombre }) => nombre > 0)
    .map(({ nombre, apport }) => `${apport} dans ${compter(nombre, 'convention', 'conventions')}`)
  return `L’État apporte ${enumerer(constats)}.`
}

/** « Indéterminable : part du Département non renseignée » : une liste dit à qui demander ce qui manque. */
export function resumerManques(manquants: readonly Cote[], type: TypeCollectivite): string {
  const [manquant] = manquants
  if (manquant === undefined) return 'Indéterminable'
  if (manquants.length > 1) return `Indéterminable${DEUX_POINTS}aucune des deux parts renseignée`
  const part = manquant === 'etat' ? 'de l’État' : PARTENAIRES[type]
  return `Indéterminable${DEUX_POINTS}part ${part} non renseignée`
}

/** « 12 lignes ne sont pas dessinées : 10 territoires non renseignés et 2 conventions où une part manque. » ; null sans omission. */
export function decrireOmissions(omises: LignesOmises): string | null {
  const { nonRenseignees, horsParite, partManquante, autrePortee } = omises
  const raisons = [
    { nombre: nonRenseignees, noms: ['territoire non renseigné', 'territoires non renseignés'] },
    { nombre: partManquante, noms: ['convention où une part manque', 'conventions où une part manque'] },
    {
      nombre: autrePortee,
      noms: ['convention d’une autre nature ou période', 'conventions d’une autre nature ou période'],
    },
    { nombre: horsParite, noms: ['plan hors parité', 'plans hors parité'] },
  ] as const
  const total = nonRenseignees + horsParite + partManquante + autrePortee
  if (total === 0) return null
  const comptes = raisons
    .filter(({ nombre }) => nombre > 0)
    .map(({ nombre, noms: [singulier, pluriel] }) => compter(nombre, singulier, pluriel))
  const lignes = `${compter(total, 'ligne', 'lignes')} ${accorder(total, 'n’est pas dessinée', 'ne sont pas dessinées')}`
  return `${lignes}${DEUX_POINTS}${enumerer(comptes)}.`
}

function isRompue(verdict: Verdict, plusPayeur: Cote): boolean {
  return verdict.tag === 'rompue' && verdict.plusPayeur === plusPayeur
}
