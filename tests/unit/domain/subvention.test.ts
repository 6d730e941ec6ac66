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
  attribuantSiret: '10000000000008',
  beneficiaireNom: 'Département de la Haute-Loire',
  beneficiaireSiret: '20000000000006',
  conditionsVersement: 'échelonné',
  titre: 'Convention 2019-2021',
  acteLibelle: 'Avenant 2020',
  dateSignature: '2020-11-03',
  precisionDateSignature: 'jour',
  periodes: [{ debut: '2019-01-01', fin: '2021-12-31' }],
  perimetre: null,
  etat: 34_687_566n,
  ensemble: null,
  approche: false,
}

const ANNEE_2019 = { debut: '2019-01-01', fin: '2019-12-31' }
const ANNEE_2021 = { debut: '2021-01-01', fin: '2021-12-31' }

const composer = (champs: Partial<PartContractualisee> = {}) => composeSubvention({ ...PART, ...champs })

describe('La part de l’État dans le fichier des subventions', () => {
  it('est une ligne quand tout en est connu', () => {
    expect(composer()).toEqual({
      tag: 'ligne',
      ligne: {
        nomAttribuant: 'Préfecture de la Haute-Loire',
        idAttribuant: '10000000000008',
        dateConvention: '2020-11-03',
        referenceDecision: '',
        nomBeneficiaire: 'Département de la Haute-Loire',
        idBeneficiaire: '20000000000006',
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

  it('est versée du premier au dernier jour de périodes qui se suivent', () => {
    const periodes = [ANNEE_2019, { debut: '2020-01-01', fin: '2020-12-31' }, ANNEE_2021]
    expect(composer({ periodes })).toMatchObject({ ligne: { datesPeriodeVersement: '2019-01-01/2021-12-31' } })
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
    ['nulle', 'elle est de zéro euro', { etat: 0n }],
    ['partielle', 'le périmètre est particulier', { perimetre: 'Hors France Travail' }],
    ['approchee', 'un montant est arrondi', { approche: true }],
    ['discontinue', 'rien n’est dit de 2020', { periodes: [ANNEE_2019, ANNEE_2021] }],
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
      `Il n’a encore que ses colonnes ; 1 part contractualisée y manque : sans le SIRET d’une partie, le nom du service ou les conditions de versement. ${FIN}`,
    )
  })

  it('compte ses lignes et chaque motif', () => {
    const laissees = new Map<MotifHorsSubventions, number>([
      ['approchee', 2],
      ['indistincte', 1],
    ])
    expect(lire(decrireSubventions(3, laissees))).toBe(
      `Il a 3 lignes, une par convention dont la part contractualisée de l’État est connue, exacte, et les parties identifiées ; 3 parts contractualisées y manquent : une confondue avec celle de la collectivité et deux arrondies ou approximatives. ${FIN}`,
    )
  })

  it.each([
    [1, '1 part contractualisée y manque : non chiffrée.'],
    [2, '2 parts contractualisées y manquent : non chiffrées.'],
  ])('ne recompte pas des parts d’un même motif : %d', (compte, attendue) => {
    expect(lire(decrireSubventions(0, new Map([['absente', compte]])))).toContain(attendue)
  })

  it('ne dit pas complet un fichier dont rien n’est encore publié', () => {
    expect(lire(decrireSubventions(0, new Map()))).toBe(
      `Il n’a encore que ses colonnes : aucune part contractualisée par l’État n’est publiée. ${FIN}`,
    )
  })

  it('dit quand rien n’y manque', () => {
    expect(lire(decrireSubventions(1, new Map()))).toContain('aucune part contractualisée par l’État n’y manque')
  })
})
