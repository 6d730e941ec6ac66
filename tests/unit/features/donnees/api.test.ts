import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCurseur, formatCurseur } from '@/lib/features/donnees/api/curseur'
import { parseParametres } from '@/lib/features/donnees/api/parametres'
import { parseFiltres } from '@/lib/features/donnees/filtres'
import { findTable, TABLES } from '@/lib/features/donnees/registre'
import type { TableOuverte } from '@/lib/features/donnees/table'

function getTable(code: string): TableOuverte {
  const table = findTable(code)
  if (!table) throw new Error(`Aucune table ${code}`)
  return table
}

function listErreurs(code: string, recherche: string): readonly string[] {
  const demande = parseParametres(getTable(code), new URLSearchParams(recherche))
  return demande.ok ? [] : demande.erreurs.map(({ parametre }) => parametre)
}

describe('Le registre des tables ouvertes', () => {
  it.each(TABLES)('décrit chaque colonne, avec un exemple : $code', ({ ligne }) => {
    for (const [colonne, schema] of Object.entries(ligne.shape)) {
      expect(schema.description, colonne).toBeTruthy()
      expect(schema.meta()?.example, colonne).toBeDefined()
    }
  })

  it.each(TABLES)('n’ordonne et ne filtre que par des colonnes de la table : $code', (table) => {
    const colonnes = Object.keys(table.ligne.shape)
    expect(colonnes).toEqual(expect.arrayContaining([...table.cle, ...table.filtres]))
    if (table.identifiant !== null) expect(table.filtres).toContain(table.identifiant)
  })
})

it.each(TABLES)(
  'Aucune colonne ouverte n’est un effectif, que le secret tiendrait sous cinq personnes : $code',
  ({ ligne }) => {
    expect(Object.keys(ligne.shape).join(' ')).not.toMatch(/personnes|habitants|allocataires|effectif|population/)
  },
)

describe('Une demande à l’API', () => {
  it('reçoit toutes ses erreurs à la fois', () => {
    expect(listErreurs('montants', 'natur=paye&limite=5000&nature=don&apres=rien')).toEqual([
      'natur',
      'nature',
      'limite',
      'apres',
    ])
    expect(listErreurs('montants', 'nature=paye&nature=engage')).toEqual(['nature'])
  })

  it.each([
    ['limite', '1e2'],
    ['limite', '0'],
    ['limite', '0x10'],
    ['nature', '\u0000'],
    ['territoire_code', '\u0000'],
    ['cadre_code', 'cal\npae'],
    ['periode_debut', '0000-01-01'],
    ['apres', 'WyJcdTAwMDAiXQ'],
  ])('ne mène pas à la base ce qu’elle refuserait : %s=%j', (parametre, valeur) => {
    expect(listErreurs('montants', new URLSearchParams([[parametre, valeur]]).toString())).toEqual([parametre])
  })

  it('tient un paramètre vide pour absent', () => {
    expect(listErreurs('montants', 'nature=&limite=')).toEqual([])
  })

  it('s’écrit d’une seule façon, quel que soit l’ordre où elle est faite', () => {
    const lire = (recherche: string) => parseParametres(getTable('parite'), new URLSearchParams(recherche))
    expect(lire('nature=paye&limite=5')).toEqual(lire('limite=5&nature=paye&verdict='))
  })

  it('lit les mots vrai et faux, et les entiers', () => {
    const demande = parseParametres(getTable('actes'), new URLSearchParams('acte_rang=1&historique=true'))
    expect(demande).toMatchObject({ ok: true, lecture: { filtres: { acte_rang: 1 }, toutes: true, limite: 100 } })
  })
})

describe('Les filtres d’un fichier', () => {
  const lire = (recherche: string) => parseFiltres(getTable('actes'), new URLSearchParams(recherche))

  it('se lisent comme ceux de l’API, vide valant absent', () => {
    expect(lire('acte_rang=1&territoire_code=43&cadre_code=')).toEqual({ acte_rang: 1, territoire_code: '43' })
  })

  it.each([
    'limite=5',
    'acte_rang=un',
    'acte_rang=1e3',
    'acte_rang=-1',
    'cadre_code=%00',
    'cadre_code=x%0A',
    'autre=x',
  ])('ne désignent rien quand ils ne se lisent pas : %s', (recherche) => {
    expect(lire(recherche)).toBeNull()
  })
})

describe('Un curseur', () => {
  it('rend la clé dont il vient', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 7 }), fc.nat(), (publication, rang) => {
        expect(createCurseur(getTable('parite')).parse(formatCurseur([publication, rang]))).toEqual([publication, rang])
      }),
    )
  })

  it('est refusé quand il ne vient pas de cette table', () => {
    fc.assert(
      fc.property(fc.string(), (texte) => {
        expect(createCurseur(getTable('parite')).safeParse(texte).success).toBe(false)
      }),
    )
    expect(createCurseur(getTable('parite')).safeParse(formatCurseur(['43'])).success).toBe(false)
    expect(createCurseur(getTable('territoires')).safeParse(formatCurseur(['\u0000'])).success).toBe(false)
  })
})
