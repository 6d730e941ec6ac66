import { describe, expect, it } from 'vitest'
import { readContenu } from '@/lib/platform/classeur/contenu'
import { toCsvMachines, toCsvPersonnes } from '@/lib/platform/tableau/csv'
import { composeEntetes } from '@/lib/platform/tableau/formats'
import { toJson } from '@/lib/platform/tableau/json'
import type { Tableau } from '@/lib/platform/tableau/tableau'
import { toXlsx } from '@/lib/platform/tableau/xlsx'
import {
  enCentimes,
  enJour,
  relireCsvMachines,
  relireCsvPersonnes,
  relireDonneesXlsx,
  relireXlsx,
} from '@/tests/support/tableaux'

const PIEGES = ['=1+1', '+33', '-12 %', '@SUM(A1)', '\t=1', '\r=1'] as const

const TABLEAU: Tableau<'nom' | 'etat_centimes' | 'absence' | 'nombre' | 'jour' | 'le' | 'oui' | 'axes'> = {
  nom: 'essai',
  colonnes: [
    { cle: 'nom', type: 'texte', description: 'Un nom.', libeller: (mot) => (mot === 'etat' ? 'État' : mot) },
    { cle: 'etat_centimes', type: 'montant', description: 'Une part.' },
    { cle: 'absence', type: 'texte', description: 'Pourquoi la part manque.' },
    { cle: 'nombre', type: 'entier', description: 'Un nombre.' },
    { cle: 'jour', type: 'jour', description: 'Un jour.' },
    { cle: 'le', type: 'instant', description: 'Un instant.' },
    { cle: 'oui', type: 'booleen', description: 'Oui ou non.' },
    { cle: 'axes', type: 'liste', description: 'Des axes.' },
  ],
  lignes: [
    {
      nom: 'etat',
      etat_centimes: 34_687_566n,
      absence: null,
      nombre: 3,
      jour: '2020-10-23',
      le: new Date('2026-01-15T10:00:00Z'),
      oui: true,
      axes: ['1', '2'],
    },
    {
      nom: 'Été ; « à »',
      etat_centimes: -1_250n,
      absence: null,
      nombre: -3,
      jour: null,
      le: null,
      oui: false,
      axes: [],
    },
    { nom: 'b', etat_centimes: null, absence: 'secret', nombre: null, jour: null, le: null, oui: null, axes: null },
    ...PIEGES.map((nom) => ({
      nom,
      etat_centimes: 0n,
      absence: null,
      nombre: null,
      jour: null,
      le: null,
      oui: null,
      axes: [nom],
    })),
  ],
  couverture: {
    titre: 'Un essai',
    adresse: 'https://exemple.fr/donnees',
    licence: { nom: 'Licence Ouverte 2.0', adresse: 'https://exemple.fr/licence' },
    producteur: 'Non renseigné',
    misAJour: new Date('2026-11-22T18:00:00Z'),
    filtres: ['Nature : contractualisé'],
    manque: [],
  },
}

describe('Un tableau pour les personnes', () => {
  const csv = toCsvPersonnes(TABLEAU)

  it('s’ouvre dans un tableur français : marque d’encodage, points-virgules, fins de ligne de Windows', () => {
    expect(csv).toMatch(/^\ufeffnom;etat_eur;absence;nombre;jour;le;oui;axes\r\n/)
  })

  it('écrit les mots du portail, et les montants en euros à virgule', () => {
    const [premiere, negative, absente] = relireCsvPersonnes(csv)
    expect(premiere).toEqual({
      nom: 'État',
      etat_eur: '346875,66',
      absence: '',
      nombre: '3',
      jour: '2020-10-23',
      le: '2026-01-15T10:00:00.000Z',
      oui: 'oui',
      axes: '1 | 2',
    })
    expect(negative).toMatchObject({ nom: 'Été ; « à »', etat_eur: '-12,50', nombre: '-3', oui: 'non', axes: '' })
    expect(absente).toMatchObject({ etat_eur: '', absence: 'secret', nombre: '', oui: '' })
  })
})

describe('Un tableau pour les machines', () => {
  const csv = toCsvMachines(TABLEAU)

  it('suit la norme : virgules, sans marque, chaque ligne finie par CRLF', () => {
    expect(csv).toMatch(/^nom,etat_centimes,absence,nombre,jour,le,oui,axes\r\n/)
    expect(csv).toMatch(/\r\n$/)
  })

  it('garde les mots enregistrés et les centimes entiers', () => {
    const [premiere, negative, absente] = relireCsvMachines(csv)
    expect(premiere).toMatchObject({ nom: 'etat', etat_centimes: '34687566', oui: 'true' })
    expect(negative).toMatchObject({ etat_centimes: '-1250', nombre: '-3', oui: 'false' })
    expect(absente).toMatchObject({ etat_centimes: '', absence: 'secret' })
  })
})

describe('Un classeur', () => {
  it('porte des nombres et des dates que le tableur calcule, et laisse vide ce qui manque', async () => {
    const octets = await toXlsx(TABLEAU)
    const [premiere, negative, absente] = relireDonneesXlsx(octets)
    expect(premiere?.nom).toBe('État')
    expect(enCentimes(premiere?.etat_eur)).toBe(34_687_566n)
    expect(enCentimes(negative?.etat_eur)).toBe(-1_250n)
    expect(absente).toMatchObject({ etat_eur: '', absence: 'secret', nombre: '' })
    expect(enJour(premiere?.jour ?? '')).toBe('2020-10-23')
    const [, cases] = relireXlsx(octets, 2)
    expect(cases?.map((lue) => lue?.type)).toEqual(['s', 'n', undefined, 'n', 'n', 'n', 'b', 's'])
  })

  it('s’ouvre sur sa licence, son producteur, sa date, ses filtres et ses manques', async () => {
    const textes = relireXlsx(await toXlsx(TABLEAU), 1).map((ligne) => ligne.map((lue) => lue?.texte))
    expect(textes[0]).toEqual(['Un essai'])
    expect(textes).toContainEqual(['Licence', 'Licence Ouverte 2.0, https://exemple.fr/licence'])
    expect(textes).toContainEqual(['Producteur', 'Non renseigné'])
    expect(textes).toContainEqual(['Dernière mise à jour', '2026-11-22T18:00:00.000Z'])
    expect(textes).toContainEqual(['Filtre', 'Nature : contractualisé'])
    expect(textes).toContainEqual(['Lignes', '9'])
  })
})

describe('Un tableau en JSON', () => {
  it('donne ses lignes et ce qu’il faut pour s’en servir', () => {
    const lu = JSON.parse(toJson(TABLEAU))
    expect(lu).toMatchObject({ producteur: 'Non renseigné', misAJour: '2026-11-22T18:00:00.000Z' })
    expect(lu.lignes[0]).toMatchObject({ nom: 'etat', etat_centimes: 34_687_566, axes: ['1', '2'] })
    expect(lu.lignes[2]).toMatchObject({ etat_centimes: null, absence: 'secret' })
  })
})

describe('Un texte saisi qui commence comme une formule', () => {
  it.each([
    ['pour les personnes', relireCsvPersonnes(toCsvPersonnes(TABLEAU))],
    ['pour les machines', relireCsvMachines(toCsvMachines(TABLEAU))],
  ])('est précédé d’une apostrophe dans le CSV %s', (_, lignes) => {
    expect(lignes.slice(3).map(({ nom }) => nom)).toEqual(PIEGES.map((piege) => `'${piege}`))
    expect(lignes.slice(3).map(({ axes }) => axes)).toEqual(PIEGES.map((piege) => `'${piege}`))
  })

  it('reste un texte dans le classeur', async () => {
    const cases = relireXlsx(await toXlsx(TABLEAU), 2).slice(4)
    expect(cases.map(([nom]) => nom?.type)).toEqual(PIEGES.map(() => 's'))
    expect(cases.flat().some((lue) => lue?.formule)).toBe(false)
  })
})

it('un texte du nom d’une propriété de tout objet, ou qui ressemble à un caractère codé, ne se perd pas', async () => {
  const noms = ['constructor', 'toString', '__proto__', 'a_x000D_b']
  const [modele] = TABLEAU.lignes
  const lignes = noms.flatMap((nom) => (modele ? [{ ...modele, nom, axes: [nom] }] : []))
  const lu = await readContenu('xlsx', Buffer.from(await toXlsx({ ...TABLEAU, lignes })))
  const donnees = 'feuilles' in lu ? (lu.feuilles[1]?.lignes.slice(1) ?? []) : []
  expect(donnees.map((ligne) => [ligne[0]?.texte.trim(), ligne[7]?.texte.trim()])).toEqual(
    noms.map((nom) => [nom, nom]),
  )
})

it.each([
  ['tandem_montants_"€\r\n43', 'tandem_montants_-e-43'],
  ['tandem_montants_x"; filename="evil.exe', 'tandem_montants_x-filename-evil-exe'],
  ['Hérault, l’été 2019', 'herault-l-ete-2019'],
  ['tandem_conventions_01a203e9-768c-7379', 'tandem_conventions_01a203e9-768c-7379'],
  ['../../\u0000', 'tandem'],
  ['a'.repeat(5_000), 'a'.repeat(200)],
])('nomme le fichier sans rien qu’un en-tête refuse, quoi que porte le nom : %j', (nom, attendu) => {
  const entetes = new Headers(composeEntetes({ ...TABLEAU, nom }, 'csv'))
  expect(entetes.get('Content-Disposition')).toBe(`attachment; filename="${attendu}.csv"`)
})
