import type { BilanPublie, ChiffrePublie } from '@/lib/domain/bilan-publie'
import { centimes } from '@/lib/domain/centimes'
import { computeParite } from '@/lib/domain/parite'
import type { ConventionResumee, TerritoirePublie } from '@/lib/domain/territoire-publie'
import { annee } from '@/tests/factories/montants'

/** Un chiffre publié, écrit en euros entiers. */
export function publie(euros: number, approche = false): ChiffrePublie {
  return { centimes: centimes(BigInt(euros) * 100n), approche }
}

export function bilan(champs: Partial<BilanPublie> = {}): BilanPublie {
  const { etat = null, departement = null } = champs
  const toValeur = (chiffre: ChiffrePublie | null) =>
    chiffre &&
    ({ kind: 'chiffre', centimes: chiffre.centimes, precision: chiffre.approche ? 'environ' : 'centime' } as const)
  return {
    nature: 'annonce',
    periode: annee(2020),
    perimetre: null,
    etat,
    departement,
    autres: null,
    ensemble: null,
    verdict: computeParite({
      etat: toValeur(etat),
      departement: toValeur(departement),
      ensemble: null,
      autres: [],
      deductible: false,
    }),
    ...champs,
  }
}

/** Une convention dont le premier bilan est celui de tête. */
export function convention(champs: Partial<ConventionResumee> = {}): ConventionResumee {
  const bilans = champs.bilans ?? []
  return {
    id: 'convention',
    slug: 'calpae-2019-2021',
    titre: 'Convention 2019-2021',
    cadreCode: 'calpae',
    cadreNom: 'CALPAE',
    famille: 'convention',
    periode: annee(2019, 2021),
    departements: [],
    acteLibelle: 'Convention initiale',
    precisionDateSignature: null,
    dateSignature: null,
    publieLe: new Date('2020-11-01T00:00:00Z'),
    ecartsReels: 0,
    ecartsConsignes: 0,
    ecartsExplicables: 0,
    bilans,
    tete: bilans[0] ?? null,
    ...champs,
  }
}

/** Un département nommé, de code donné, et ses conventions. */
export function territoire(
  nomCourt: string,
  code: string,
  conventions: readonly Partial<ConventionResumee>[] = [],
  champs: Partial<TerritoirePublie> = {},
): TerritoirePublie {
  return {
    id: code,
    code,
    type: 'departement',
    nom: `Département ${nomCourt}`,
    nomCourt,
    slug: nomCourt.toLowerCase(),
    article: 'le',
    charniere: 'du',
    region: { code: '76', nom: 'Occitanie', slug: 'occitanie' },
    departements: [{ code, nom: nomCourt, slug: nomCourt.toLowerCase() }],
    conventions: conventions.map((champsConvention) => convention({ departements: [code], ...champsConvention })),
    ...champs,
  }
}
