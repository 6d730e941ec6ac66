import { describe, expect, it } from 'vitest'

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const commandes: Modules = import.meta.glob(['/lib/features/*/commands.ts', '/lib/features/*/commands/**/*.ts'], {
  eager: true,
})
const requetes: Modules = import.meta.glob(['/lib/features/*/queries.ts', '/lib/features/*/queries/**/*.ts'], {
  eager: true,
})
const canari: Modules = import.meta.glob('./canaries/portes/**/*.ts', { eager: true })

/** Les exports qui ne portent pas la marque de leur porte. */
function listSansPorte(modules: Modules, genre: 'commande' | 'requete'): readonly string[] {
  return Object.entries(modules).flatMap(([chemin, exports]) =>
    Object.entries(exports)
      .filter(([, valeur]) => !(typeof valeur === 'function' && 'genre' in valeur && valeur.genre === genre))
      .map(([nom]) => `${chemin} ${nom}`),
  )
}

describe('Les deux portes', () => {
  it('fait passer tout changement par createCommand', () => {
    expect(Object.keys(commandes).length).toBeGreaterThan(0)
    expect(listSansPorte(commandes, 'commande')).toEqual([])
  })

  it('fait passer toute lecture de l’espace par createQuery', () => {
    expect(Object.keys(requetes).length).toBeGreaterThan(0)
    expect(listSansPorte(requetes, 'requete')).toEqual([])
  })

  it('reconnaît un changement et une lecture qui contournent leur porte', () => {
    expect(listSansPorte(canari, 'commande')).toHaveLength(2)
    expect(listSansPorte(canari, 'requete')).toHaveLength(2)
  })
})
