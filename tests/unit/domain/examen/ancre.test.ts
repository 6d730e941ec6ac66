import { describe, expect, it } from 'vitest'
import { formatAncre, nommerAncre, parseAncre } from '@/lib/domain/examen/ancre'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { buildActeLu } from '@/tests/factories/actes'

const lu = buildActeLu(conventionsHauteLoire[0])
const action = lu.acte.actions[0]
const montant = lu.acte.montants.find(({ sujet }) => sujet.niveau === 'action')

describe('Ce dont parle une remarque', () => {
  it.each(['acte', 'acte:periode', 'mesure:m1', 'action:a1:objectif', 'montant:x'])(
    'se relit tel qu’écrit : %s',
    (texte) => {
      const ancre = parseAncre(texte)
      expect(ancre && formatAncre(ancre)).toBe(texte)
    },
  )

  it.each(['', 'mesure', 'mesure:', 'autre:x', 'action:a:b:c'])(
    'se refuse quand il est illisible : « %s »',
    (texte) => {
      expect(parseAncre(texte)).toBeNull()
    },
  )

  it('se nomme par l’acte qui le porte, jusqu’au champ et au payeur', () => {
    if (!action || !montant) throw new Error('Les données de la Haute-Loire ont changé')
    const ancre = { niveau: 'action', cle: action.lignee } as const
    expect(nommerAncre({ ancre, champ: null }, lu)).toBe(action.titre)
    expect(nommerAncre({ ancre, champ: 'publicCible' }, lu)).toBe(`${action.titre}, public cible`)
    const chiffre = nommerAncre({ ancre: { niveau: 'montant', cle: montant.id }, champ: null }, lu)
    expect(chiffre).toMatch(/, (État|Département|Ensemble), .*20\d\d/)
  })

  it('n’a pas de nom quand l’acte ne le porte pas', () => {
    const absents = ['mesure:inconnue', 'action:inconnue', 'montant:inconnu', 'acte:toString']
    expect(
      absents.map((texte) => nommerAncre(parseAncre(texte) ?? { ancre: { niveau: 'acte' }, champ: 'x' }, lu)),
    ).toEqual([null, null, null, null])
  })
})
