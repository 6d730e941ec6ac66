import { describe, expect, it } from 'vitest'
import { dessinerClasses } from '@/components/pilotage/classes-carte'
import { ASPECTS_ETATS } from '@/components/territoires/etats'
import { annee } from '@/tests/factories/montants'
import { computeContraste, computeDistance, melanger, type Rvb, readThemes, VISIONS } from '@/tests/support/couleurs'

/** Ce qu’une information dessinée demande (WCAG 1.4.11), et ce que l’œil sépare sans effort entre deux aplats. */
const CONTRASTE_GRAPHIQUE = 3
const DISTANCE = 10

const themes = Object.entries(readThemes())

function lire(theme: ReadonlyMap<string, Rvb>, nom: string): Rvb {
  const couleur = theme.get(nom)
  if (!couleur) throw new Error(`Couleur inconnue : ${nom}`)
  return couleur
}

/** La couleur d’une classe « fill-encre/30 » ou « text-page ». */
function lireClasse(theme: ReadonlyMap<string, Rvb>, classe: string): Rvb {
  const [, nom = '', opacite = '100'] = /^(?:fill|text)-([a-z-]+)(?:\/(\d+))?$/.exec(classe) ?? []
  return melanger(lire(theme, nom), Number(opacite) / 100, lire(theme, 'page'))
}

function listPaires<T>(elements: readonly T[]): readonly (readonly [T, T])[] {
  return elements.flatMap((a, rang) => elements.slice(rang + 1).map((b) => [a, b] as const))
}

describe.each(themes)('La palette du thème %s', (_nom, theme) => {
  it('détache de la page les financeurs et les contours de la carte', () => {
    for (const nom of ['etat', 'departement', 'autre', 'filet-fort']) {
      expect(computeContraste(lire(theme, nom), lire(theme, 'page')), nom).toBeGreaterThanOrEqual(CONTRASTE_GRAPHIQUE)
    }
  })

  it.each(Object.entries(VISIONS))(
    'sépare l’État, les collectivités et les autres financeurs (%s)',
    (_vision, matrice) => {
      for (const [a, b] of listPaires(['etat', 'departement', 'autre'])) {
        expect(computeDistance(lire(theme, a), lire(theme, b), matrice), `${a}, ${b}`).toBeGreaterThanOrEqual(DISTANCE)
      }
    },
  )

  it.each(Object.entries(VISIONS))(
    'sépare les classes de la carte, et de ce qui n’est pas renseigné (%s)',
    (_vision, matrice) => {
      const montants = ['fill-page', ...dessinerClasses(annee(2020)).map(({ aspect }) => aspect.fond)]
      for (const [a, b] of listPaires(montants)) {
        const distance = computeDistance(lireClasse(theme, a), lireClasse(theme, b), matrice)
        expect(distance, `${a}, ${b}`).toBeGreaterThanOrEqual(DISTANCE / 2)
      }
    },
  )

  it('écrit chaque signe lisiblement sur son fond : c’est lui qui dit la classe', () => {
    const aspects = [
      ...dessinerClasses(annee(2020)).map(({ aspect: { fond, signe } }) => [fond, signe?.teinte ?? ''] as const),
      ...Object.values(ASPECTS_ETATS).map(({ fond, signe }) => [fond, signe] as const),
    ]
    for (const [fond, signe] of aspects) {
      const contraste = computeContraste(lireClasse(theme, fond), lireClasse(theme, signe))
      expect(contraste, `${signe} sur ${fond}`).toBeGreaterThanOrEqual(CONTRASTE_GRAPHIQUE)
    }
    const signes = dessinerClasses(annee(2020)).map(({ aspect }) =>
      JSON.stringify(aspect.signe && 'texte' in aspect.signe && aspect.signe.texte),
    )
    expect(new Set(signes).size).toBe(dessinerClasses(annee(2020)).length)
  })
})
