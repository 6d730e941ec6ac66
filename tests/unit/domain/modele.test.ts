import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  getAdresseModele,
  type Modele,
  parseCriteresModeles,
  parseDesignation,
  proposeFiche,
  proposeMesure,
} from '@/lib/domain/modele'

const MODELE: Modele = {
  publicationId: '00000000-0000-4000-8000-000000000001',
  ficheId: '00000000-0000-4000-8000-000000000002',
  niveau: 'action',
  intitule: 'Pour la mobilité',
  objectif: 'Accompagner 120 jeunes de 16 à 18 ans.',
  descriptif: 'Un budget de 114\u202f000,50 € dès le 1er janvier 2020, 3ème année.',
  publicCible: null,
  indicateurs: 'Taux de sortie : 45 %, au CM2.',
  adresse: '/conventions/haute-loire/calpae-2019-2021#fiche-x',
  collectivite: 'Haute-Loire',
  convention: 'Convention d’appui',
  cadreNom: 'CALPAE',
}

describe('Une fiche proposée d’après un modèle', () => {
  it('reprend ce qu’elle veut et fait, chaque nombre laissant sa place', () => {
    expect(proposeFiche(MODELE)).toEqual({
      titre: 'Pour la mobilité',
      objectif: 'Accompagner … jeunes de … à … ans.',
      descriptif: 'Un budget de … € dès le … janvier …, … année.',
      publicCible: undefined,
      indicateurs: 'Taux de sortie : … %, au CM2.',
    })
  })

  it('devient une mesure qui réunit l’objectif et le descriptif', () => {
    expect(proposeMesure(MODELE).descriptif).toBe(
      'Accompagner … jeunes de … à … ans.\n\nUn budget de … € dès le … janvier …, … année.',
    )
    expect(proposeMesure({ ...MODELE, objectif: null, descriptif: null })).toEqual({
      intitule: 'Pour la mobilité',
      descriptif: undefined,
    })
  })

  it('ne garde aucun nombre, comme qu’il soit écrit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.constantFrom(' ', '\u00a0', '\u202f', '.', ''),
        fc.constantFrom('', ',5', '.25', ' €', '%'),
        (nombre, separateur, suite) => {
          const ecrit = `${nombre}`.replaceAll(/\B(?=(?:\d{3})+$)/g, separateur) + suite
          expect(proposeMesure({ ...MODELE, intitule: `Près de ${ecrit} pour tous` }).intitule).not.toMatch(/\d/)
        },
      ),
    )
  })
})

describe('L’adresse d’une nouvelle fiche', () => {
  it('garde la recherche en choisissant un modèle, et le retrouve', () => {
    const criteres = parseCriteresModeles({ q: ' aide  sociale ', cadre: 'tous', volet: '' })
    expect(criteres).toEqual({ q: 'aide sociale', cadre: 'tous', volet: null, modele: null })
    const adresse = new URL(getAdresseModele('/nouvelle', criteres, MODELE), 'http://portail')
    const relus = parseCriteresModeles(Object.fromEntries(adresse.searchParams))
    expect(relus.q).toBe('aide sociale')
    expect(parseDesignation(relus)).toEqual({ publicationId: MODELE.publicationId, ficheId: MODELE.ficheId })
  })

  it.each([{}, { modele: 'x' }, { modele: `${'-'.repeat(36)}_${'-'.repeat(36)}` }, { cadre: 'autre' }])(
    'ne cherche ni ne choisit rien de %j',
    (parametres) => {
      const criteres = parseCriteresModeles(parametres)
      expect([criteres.q, criteres.modele, criteres.cadre, parseDesignation(criteres)]).toEqual([
        null,
        null,
        null,
        null,
      ])
    },
  )

  it('cherche tout quand la question est vide', () => {
    expect(parseCriteresModeles({ q: '' }).q).toBe('')
  })
})
