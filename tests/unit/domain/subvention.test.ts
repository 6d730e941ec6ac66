import { describe, expect, it } from 'vitest'
import { decrireSubventions } from '@/lib/domain/phrase/telechargement'
import {
  COLONNES_SUBVENTION,
  composeSubvention,
  type MotifHorsSubventions,
  OBJET_MAX,
  type PartContractualisee,
} from '@/lib/domain/subvention'
import { lire } from './phrase/phrases-support'

const PART: PartContractualisee = {
  attribuantNom: 'Préfecture de la Haute-Loire',
  attribuantSiret: '73282932000074',
  beneficiaireNom: 'Département de la Haute-Loire',
  beneficiaireSiret: '10000000000008',
  conditionsVersement: 'échelonné',
  titre: 'Convention 2019-2021',
  acteLibelle: 'Avenant 2020',
  dateSignature: '2020-11-03',
  precisionDateSignature: 'jour',
  periode: { debut: '2019-01-01', fin: '2021-12-31' },
  perimetre: null,
  etat: 34_687_566n,
  ensemble: null,
  approche: false,
}

const composer = (champs: Partial<PartContractualisee> = {}) => composeSubvention({ ...PART, ...champs })

describe('La part de l’État dans le fichier des subventions', () => {
  it('est une ligne quand tout en est connu', () => {
    expect(composer()).toEqual({
      tag: 'ligne',
      ligne: {
        nomAttribuant: 'Préfecture de la Haute-Loire',
        idAttribuant: '73282932000074',
        dateConvention: '2020-11-03',
        referenceDecision: '',
        nomBeneficiaire: 'Département de la Haute-Loire',
        idBeneficiaire: '10000000000008',
        rnaBeneficiaire: '',
        objet: 'Convention 2019-2021, Avenant 2020',
        montant: '346875.66',
        nature: 'aide en numéraire',
        conditionsVersement: 'échelonné',
        datesPeriodeVersement: '2019-01-01/2021-12-31',
        idRAE: '',
        notificationUE: 'non',
        pourcentageSubvention: '1',
        dispositifAide: '',
      },
    })
  })

  it('s’écrit au centime, au-delà de ce qu’un nombre flottant sait tenir', () => {
    expect(composer({ etat: 9_007_199_254_740_993n })).toMatchObject({ ligne: { montant: '90071992547409.93' } })
  })

  it('a les colonnes du schéma, dans leur ordre', () => {
    const composee = composer()
    expect(composee.tag === 'ligne' && Object.keys(composee.ligne)).toEqual([...COLONNES_SUBVENTION])
  })

  it('a un objet que le schéma admet, même d’un titre trop long', () => {
    const composee = composer({ titre: 'é'.repeat(OBJET_MAX + 1) })
    expect(composee.tag === 'ligne' && composee.ligne.objet).toHaveLength(OBJET_MAX)
  })

  it.each<[motif: MotifHorsSubventions, pourquoi: string, champs: Partial<PartContractualisee>]>([
    ['indistincte', 'l’ensemble seul est chiffré', { etat: null, ensemble: 69_375_132n }],
    ['absente', 'rien n’est chiffré', { etat: null }],
    ['partielle', 'le périmètre est particulier', { perimetre: 'Hors France Travail' }],
    ['approchee', 'un montant est arrondi', { approche: true }],
    ['sans_jour', 'la date manque', { dateSignature: null, precisionDateSignature: null }],
    ['sans_jour', 'seul le mois est connu', { precisionDateSignature: 'mois' }],
    ['sans_identifiant', 'le service n’est pas nommé', { attribuantNom: null }],
    ['sans_identifiant', 'son SIRET manque', { attribuantSiret: null }],
    ['sans_identifiant', 'celui de la collectivité manque', { beneficiaireSiret: null }],
    ['sans_identifiant', 'les conditions manquent', { conditionsVersement: null }],
  ])('est laissée, %s : %s', (motif, _pourquoi, champs) => {
    expect(composer(champs)).toEqual({ tag: 'laissee', motif })
  })
})

describe('La phrase du fichier des subventions', () => {
  const FIN = 'Ce que l’État a seulement annoncé, notifié ou payé n’en est pas, et aucun SIRET n’est inventé.'

  it('dit qu’il est vide, et ce qui y manque', () => {
    expect(lire(decrireSubventions(0, new Map([['sans_identifiant', 1]])))).toBe(
      `Il n’a encore que ses colonnes ; 1 part contractualisée y manque, dont une où manquent le SIRET d’une partie, le nom du service ou les conditions de versement. ${FIN}`,
    )
  })

  it('compte ses lignes et chaque motif', () => {
    const laissees = new Map<MotifHorsSubventions, number>([
      ['approchee', 2],
      ['indistincte', 1],
    ])
    expect(lire(decrireSubventions(3, laissees))).toBe(
      `Il a 3 lignes, une par convention dont la part contractualisée de l’État est connue, exacte, et les parties identifiées ; 3 parts contractualisées y manquent, dont une confondue avec celle de la collectivité et deux arrondies ou approximatives. ${FIN}`,
    )
  })

  it('dit quand rien n’y manque', () => {
    expect(lire(decrireSubventions(1, new Map()))).toContain('aucune part contractualisée par l’État n’y manque')
  })
})
