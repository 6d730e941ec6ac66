import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { listColonnes } from '@/components/redaction/grille/colonnes'
import { getTexteEditable } from '@/components/redaction/grille/contenu-case'
import { type Ecriture, lireFrappe, trancher } from '@/components/redaction/grille/ecriture'
import { partager } from '@/components/redaction/grille/partage'
import { rangerLignes } from '@/components/redaction/grille/rangees'
import { useLignesNeuves } from '@/components/redaction/grille/use-lignes-neuves'
import { usePressePapiers } from '@/components/redaction/grille/use-presse-papiers'
import { ContexteEditeur } from '@/components/redaction/montants/contexte'
import type { GesteEditeur } from '@/components/redaction/montants/etat'
import type { LigneSaisie } from '@/components/redaction/montants/ligne'
import { parseTsv } from '@/lib/domain/grille/tsv'
import { ligne } from '../lignes'

function Essai<T>({ useHook, recevoir }: { readonly useHook: () => T; readonly recevoir: (rendu: T) => void }) {
  recevoir(useHook())
  return null
}

/** Appelle un hook, hors de tout écran. */
function appeler<T>(useHook: () => T, agir: (geste: GesteEditeur) => void = () => {}): T {
  const rendus: T[] = []
  renderToStaticMarkup(
    <ContexteEditeur value={{ agir, periodes: [], sources: [], adresseSources: '', grille: null }}>
      <Essai useHook={useHook} recevoir={(rendu) => rendus.push(rendu)} />
    </ContexteEditeur>,
  )
  const [rendu] = rendus
  if (rendu === undefined) throw new Error('Le hook n’a rien rendu.')
  return rendu
}

describe('une case rouverte', () => {
  const rond = ligne('a', { montant: '1 200 000', precision: 'environ' })

  it('montre qu’elle est approchée', () => {
    expect(getTexteEditable([rond])).toBe('environ 1 200 000')
    expect(getTexteEditable([{ ...rond, montant: '19,3 millions' }])).toBe('19,3 millions')
    expect(getTexteEditable([{ ...rond, precision: 'millier' }])).toBe('1 200 000')
  })

  it('n’écrit rien tant que son texte ne change pas, et garde « environ » au nombre corrigé', () => {
    const frappe = { texte: getTexteEditable([rond]), remplace: false }
    expect(lireFrappe(frappe, 'environ 1 200 000')).toBeNull()
    expect(lireFrappe(frappe, 'environ 1 300 000')).toMatchObject({
      montant: '1\u202f300\u202f000',
      precision: 'environ',
    })
    expect(lireFrappe({ texte: '5', remplace: true }, '5')).toMatchObject({ montant: '5', precision: 'euro' })
  })
})

describe('un séparateur tranché', () => {
  it('garde la précision que l’écriture donnait, ou celle qu’on avait choisie', () => {
    expect(trancher([ligne('a', { montant: 'environ 1.234' })], 'milliers')).toMatchObject({
      montant: '1\u202f234',
      precision: 'environ',
    })
    expect(trancher([ligne('a', { montant: '1.234 M€' })], 'decimales')).toMatchObject({ precision: 'millier' })
    expect(trancher([ligne('a', { montant: '1,230', precision: 'environ' })], 'decimales')).toMatchObject({
      montant: '1,23',
      precision: 'environ',
    })
    expect(trancher([ligne('a', { montant: '1,234' })], 'decimales')).toBeNull()
  })
})

describe('le partage en moitiés', () => {
  const ensemble = ligne('e', { financeur: 'ensemble', montant: '100' })
  const colonnes = listColonnes([ensemble], [], [])
  const { rangees } = rangerLignes([ensemble], [{ cle: 'acte' }], colonnes)

  it('n’écrit ni n’annonce rien quand une des deux parts est fermée', () => {
    expect(partager(rangees, colonnes, [0], () => true).moities).toHaveLength(2)
    const ferme = partager(rangees, colonnes, [0], ({ colonne }) => colonne !== 1)
    expect(ferme.moities).toEqual([])
    expect(ferme.message).toMatch(/^Choisissez une ligne/)
  })
})

describe('la copie', () => {
  const copier = (contenu: readonly LigneSaisie[]) => {
    const dit: string[] = []
    const depots: string[] = []
    const { copier } = appeler(() =>
      usePressePapiers({
        taille: { rangs: 1, colonnes: 1 },
        plage: { haut: 0, bas: 0, gauche: 0, droite: 0 },
        getContenu: () => contenu,
        ecrire: () => ({ fermees: 0 }),
        effacer: () => {},
        collerParTitre: () => false,
        annoncer: (texte) => dit.push(texte),
      }),
    )
    copier({ clipboardData: { setData: (_, texte) => depots.push(texte) }, preventDefault: () => {} })
    return { dit, depots }
  }

  it('refuse une case de plusieurs montants, dont elle n’emporterait que le premier', () => {
    const [a, b] = [ligne('a', { montant: '1' }), ligne('b', { montant: '2' })]
    expect(copier([a]).depots[0]).toBe('1')
    expect(copier([a, b])).toMatchObject({ depots: [], dit: [expect.stringMatching(/^Plusieurs montants/)] })
  })
})

describe('un tableau collé par ses intitulés', () => {
  const sujets = [
    { cle: 'acte', titre: 'Acte entier', precision: null },
    { cle: 'action:s', titre: 'Santé', precision: null },
    { cle: 'mesure:m', titre: 'Mobilité', precision: null },
    { cle: 'action:m', titre: 'Mobilité', precision: null },
  ]
  const coller = (texte: string) => {
    const [ecritures, nommees, dit]: [Ecriture[], string[], string[]] = [[], [], []]
    const { collerParTitre } = appeler(
      () =>
        useLignesNeuves({
          sujets,
          nombreColonnes: 2,
          isOuverte: () => true,
          getAdresse: (sujet, colonne) => ({
            sujet,
            nature: 'annonce',
            debut: '',
            fin: '',
            financeur: colonne === 0 ? 'etat' : 'departement',
            financeurNom: '',
          }),
          jouer: (jouees) => ecritures.push(...jouees),
          annoncer: (phrase) => dit.push(phrase),
        }),
      (geste) => geste.type === 'nommer' && nommees.push(...geste.actions.map(({ titre }) => titre)),
    )
    const pris = collerParTitre(
      parseTsv(texte).map((cases) => cases.map((affiche) => ({ affiche, exact: null }))),
      0,
    )
    const ecrits = ecritures.map(({ adresse, champs }) => [adresse.sujet, adresse.financeur, champs?.montant])
    return { pris, ecrits, nommees, dit: dit.join().replaceAll('\u00a0', ' ') }
  }

  it('dans la grille, ne crée aucune action : un intitulé inconnu est laissé et nommé', () => {
    const { ecrits, nommees, dit } = coller('Santé\t1\nSamté\t2')
    expect(ecrits).toEqual([['action:s', 'etat', '1']])
    expect(nommees).toEqual([])
    expect(dit).toContain('1 ligne retrouvée')
    expect(dit).toMatch(/1 intitulé inconnu.*\(« Samté »\)/)
  })

  it('porte à la même ligne les rangées d’un même intitulé', () => {
    expect(coller('Santé\t1\t\nsanté\t\t2').ecrits).toEqual([
      ['action:s', 'etat', '1'],
      ['action:s', 'departement', '2'],
    ])
  })

  it('laisse un intitulé que plusieurs lignes portent', () => {
    const { ecrits, dit } = coller('Mobilité\t1\nSanté\t2')
    expect(ecrits).toEqual([['action:s', 'etat', '2']])
    expect(dit).toContain('« Mobilité »')
  })

  it('suit les titres des colonnes, et nomme celle que la grille ne montre pas', () => {
    const { ecrits, dit } = coller('Action\tDépartement\tEnsemble\tÉtat\nSanté\t1\t2\t3')
    expect(ecrits).toEqual([
      ['action:s', 'departement', '1'],
      ['action:s', 'etat', '3'],
    ])
    expect(dit).toContain('1 colonne absente de la grille, laissée (« Ensemble »)')
  })

  it('n’est pas un collage par intitulés quand aucun n’est connu', () => {
    expect(coller('Samté\t1').pris).toBe(false)
  })
})
