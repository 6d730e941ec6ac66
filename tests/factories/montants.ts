import fc from 'fast-check'
import { centimes } from '@/lib/domain/centimes'
import type { Chiffre, Montant, Sujet, Valeur } from '@/lib/domain/montant/montant'
import type { Periode } from '@/lib/domain/periode'
import type { Payeur } from '@/lib/domain/retenus'
import type { Rubrique } from '@/lib/domain/rubrique'
import { PRECISIONS, type Precision } from '@/lib/domain/vocabulaire'

export const ACTE: Sujet = { niveau: 'acte' }
export const NON_RENSEIGNE: Valeur = { kind: 'non_renseigne' }

/** Un chiffre écrit en euros, « 346875.66 », pour que les tests se lisent comme les sources. */
export function chiffre(euros: string, precision: Precision = 'centime'): Chiffre {
  const [entiers, decimales = ''] = euros.split('.')
  return { kind: 'chiffre', centimes: centimes(BigInt(`${entiers}${decimales.padEnd(2, '0')}`)), precision }
}

export function annee(premiere: number, derniere: number = premiere): Periode {
  return { debut: `${premiere}-01-01`, fin: `${derniere}-12-31` }
}

let compteur = 0

export function montant(champs: Partial<Montant> & Pick<Montant, 'financeur' | 'valeur'>): Montant {
  compteur += 1
  return {
    id: `montant-${compteur}`,
    sujet: ACTE,
    financeurNom: null,
    periode: annee(2020),
    nature: 'contractualise',
    perimetre: null,
    sourceId: 'source',
    ...champs,
  }
}

export function mesure(id: string, volet: string | null = null): Rubrique {
  return { niveau: 'mesure', id, volet }
}

export function action(id: string, mesureId: string | null = null, volet: string | null = null): Rubrique {
  return { niveau: 'action', id, volet, mesureId }
}

export function surAction(id: string): Sujet {
  return { niveau: 'action', id }
}

export function surMesure(id: string): Sujet {
  return { niveau: 'mesure', id }
}

export const arbitraireCentimes = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }).map(centimes)

export const arbitraireChiffre: fc.Arbitrary<Chiffre> = fc.record({
  kind: fc.constant('chiffre'),
  centimes: fc.bigInt({ min: 0n, max: 10n ** 9n }).map(centimes),
  precision: fc.constantFrom(...PRECISIONS),
})

export const arbitraireValeur: fc.Arbitrary<Valeur> = fc.oneof(
  { weight: 4, arbitrary: arbitraireChiffre },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Valeur>({ kind: 'non_renseigne' }, { kind: 'sans_objet' }, { kind: 'secret' }),
  },
)

const arbitrairePayeur = fc.constantFrom<Payeur>(
  { financeur: 'etat', financeurNom: null },
  { financeur: 'departement', financeurNom: null },
  { financeur: 'ensemble', financeurNom: null },
  { financeur: 'autre', financeurNom: 'CAF' },
)

const arbitraireLigne = fc.record({
  id: fc.uuid(),
  sujet: fc.constantFrom<Sujet>(ACTE, surMesure('m'), surAction('a'), surAction('b')),
  periode: fc.constantFrom(annee(2019), annee(2020), annee(2019, 2021)),
  nature: fc.constantFrom('annonce', 'contractualise'),
  perimetre: fc.constantFrom(null, 'socle'),
  valeur: arbitraireValeur,
  sourceId: fc.constantFrom(null, 'a', 'b'),
})

export const arbitraireMontant: fc.Arbitrary<Montant> = fc
  .tuple(arbitraireLigne, arbitrairePayeur)
  .map(([ligne, payeur]) => ({ ...ligne, ...payeur }))
