import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from '@/lib/domain/enregistrement/trois-voies'

type Valeurs = Readonly<Record<string, number | null>>
type Changement = { readonly cle: string; readonly de: number | null; readonly vers: number | null }

const isMeme = (a: number, b: number) => a === b

/** Enregistre des changements l’un après l’autre ; rend l’état et les clés contestées. */
function enregistrer(depart: Valeurs, changements: readonly Changement[]) {
  const valeurs: Record<string, number | null> = { ...depart }
  const contestes = new Set<string>()
  for (const { cle, de, vers } of changements) {
    const decision = decide({ de, actuel: valeurs[cle] ?? null, vers }, isMeme)
    if (decision === 'ecrire') valeurs[cle] = vers
    if (decision === 'conteste') contestes.add(cle)
  }
  return { valeurs, contestes: [...contestes].sort() }
}

const valeur = fc.option(fc.nat(3))
const valeurs = fc.record({ a: valeur, b: valeur, c: valeur, d: valeur })

function listChangements(de: Valeurs, vers: Valeurs): readonly Changement[] {
  return Object.keys(de)
    .map((cle) => ({ cle, de: de[cle] ?? null, vers: vers[cle] ?? null }))
    .filter((changement) => changement.de !== changement.vers)
}

describe('un changement à trois voies', () => {
  it('s’écrit sur ce qu’on a lu, se tait s’il est déjà fait, et se montre sinon', () => {
    expect(decide({ de: 1, actuel: 1, vers: 2 }, isMeme)).toBe('ecrire')
    expect(decide({ de: 1, actuel: 2, vers: 2 }, isMeme)).toBe('rien')
    expect(decide({ de: 1, actuel: 3, vers: 2 }, isMeme)).toBe('conteste')
    expect(decide({ de: 1, actuel: null, vers: 2 }, isMeme)).toBe('conteste')
    expect(decide({ de: null, actuel: null, vers: 2 }, isMeme)).toBe('ecrire')
    expect(decide({ de: 1, actuel: null, vers: null }, isMeme)).toBe('rien')
  })

  it('des enregistrements partiels, dans tous les ordres et répétés, valent l’enregistrement entier', () => {
    fc.assert(
      fc.property(valeurs, valeurs, valeurs, fc.infiniteStream(fc.nat()), (base, enregistre, mienne, hasard) => {
        const changements = listChangements(base, mienne)
        const entier = enregistrer(enregistre, changements)
        const melange = [...changements, ...changements]
          .map((changement) => ({ changement, rang: hasard.next().value }))
          .sort((x, y) => x.rang - y.rang)
          .map(({ changement }) => changement)
        expect(enregistrer(enregistre, melange)).toEqual(entier)
      }),
    )
  })

  it('ne touche ni à ce que l’autre seul a changé, ni à ce qui est contesté', () => {
    fc.assert(
      fc.property(valeurs, valeurs, valeurs, (base, enregistre, mienne) => {
        const changements = listChangements(base, mienne)
        const { valeurs: fin, contestes } = enregistrer(enregistre, changements)
        for (const [cle, valeurLue] of Object.entries<number | null>(enregistre)) {
          const change = changements.some((changement) => changement.cle === cle)
          if (!change || contestes.includes(cle)) expect(fin[cle] ?? null).toBe(valeurLue)
        }
      }),
    )
  })
})
