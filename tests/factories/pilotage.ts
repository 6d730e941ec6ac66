import fc from 'fast-check'
import { sommer } from '@/lib/domain/centimes'
import { clePortee } from '@/lib/domain/consolidation'
import { type Groupe, groupBy } from '@/lib/domain/groupe'
import { isChiffre, NON_RENSEIGNE, type Valeur } from '@/lib/domain/montant/montant'
import type { Periode } from '@/lib/domain/periode'
import type { Agregat } from '@/lib/domain/pilotage/agregat'
import type { Financeur, Nature, Precision } from '@/lib/domain/vocabulaire'
import { annee, arbitraireValeur, chiffre } from '@/tests/factories/montants'

/** Un montant tel que le tableau de bord le compte. */
export interface Compte {
  readonly nature: Nature
  readonly periode: Periode
  readonly perimetre: string | null
  readonly financeur: Financeur
  readonly territoire: string
  readonly valeur: Valeur
}

/** Le montant de l’essai, en euros ; nul, il n’est pas renseigné. */
export function compte({ euros, ...champs }: Partial<Compte> & { readonly euros: string | null }): Compte {
  return {
    nature: 'contractualise',
    periode: annee(2020),
    perimetre: null,
    financeur: 'etat',
    territoire: 'haute-loire',
    valeur: euros === null ? NON_RENSEIGNE : chiffre(euros),
    ...champs,
  }
}

/** Une somme déjà faite. */
export function agregat({
  euros,
  ...champs
}: Partial<Agregat> & Pick<Agregat, 'part'> & { readonly euros: string }): Agregat {
  return {
    nature: 'contractualise',
    periode: annee(2020),
    perimetre: null,
    cadre: null,
    cadres: 1,
    axe: 'financeur',
    centimes: chiffre(euros).centimes,
    approche: false,
    territoires: 1,
    montants: 1,
    manquants: 0,
    ...champs,
  }
}

/** Ce que la base rend de ces montants : une somme par financeur et une pour tous. C’est à elle que la base se mesure. */
export function agreger(comptes: readonly Compte[]): readonly Agregat[] {
  return groupBy(comptes, clePortee).flatMap((portee) => [
    { ...sommerComptes(portee), axe: 'total' as const, part: null },
    ...groupBy(portee, ({ financeur }) => financeur).map((groupe) => ({
      ...sommerComptes(groupe),
      axe: 'financeur' as const,
      part: groupe[0].financeur,
    })),
  ])
}

const PRECISIONS_APPROCHEES: readonly Precision[] = ['millier', 'environ']

function sommerComptes(groupe: Groupe<Compte>): Omit<Agregat, 'axe' | 'part'> {
  const [{ nature, periode, perimetre }] = groupe
  const chiffres = groupe.flatMap(({ valeur, territoire }) => (isChiffre(valeur) ? [{ ...valeur, territoire }] : []))
  return {
    nature,
    periode,
    perimetre,
    cadre: null,
    cadres: 1,
    centimes: chiffres.length === 0 ? null : sommer(chiffres.map(({ centimes }) => centimes)),
    approche: chiffres.some(({ precision }) => PRECISIONS_APPROCHEES.includes(precision)),
    territoires: new Set(chiffres.map(({ territoire }) => territoire)).size,
    montants: chiffres.length,
    manquants: groupe.filter(({ valeur }) => valeur.kind !== 'chiffre' && valeur.kind !== 'sans_objet').length,
  }
}

export const arbitraireComptes: fc.Arbitrary<readonly Compte[]> = fc.array(
  fc.record({
    nature: fc.constantFrom<Nature>('contractualise', 'annonce'),
    periode: fc.constantFrom(annee(2019), annee(2020), annee(2019, 2021)),
    perimetre: fc.constantFrom(null, 'socle'),
    financeur: fc.constantFrom<Financeur>('etat', 'departement', 'ensemble', 'autre'),
    territoire: fc.constantFrom('lot', 'gers', 'var'),
    valeur: arbitraireValeur,
  }),
  { maxLength: 20 },
)
