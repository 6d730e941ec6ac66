import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

const schema = z.object({ texte: z.string(), le: z.string() })
const CLE = 'tandem.saisie:lea:/mesures#mesure'

class Magasin {
  [cle: string]: unknown
}
Object.defineProperties(Magasin.prototype, {
  getItem: {
    value(this: Magasin, cle: string) {
      return this[cle] ?? null
    },
  },
  setItem: {
    value(this: Magasin, cle: string, texte: string) {
      this[cle] = texte
    },
  },
  removeItem: {
    value(this: Magasin, cle: string) {
      delete this[cle]
    },
  },
})

/** Un onglet : sa propre session, le même magasin que les autres. Rechargé, il garde sa session. */
async function ouvrirOnglet(session = new Magasin()) {
  vi.resetModules()
  vi.stubGlobal('sessionStorage', session)
  const { garderMemoire, lireMemoire, oublierMemoire } = await import('@/components/enregistrement/memoire')
  const dans = <T>(geste: () => T): T => {
    vi.stubGlobal('sessionStorage', session)
    return geste()
  }
  return {
    session,
    garder: (texte: string, le: string) => dans(() => garderMemoire(CLE, { texte, le })),
    lire: () => dans(() => lireMemoire(CLE, schema)?.texte ?? null),
    oublier: () => dans(() => oublierMemoire(CLE)),
  }
}

beforeEach(() => vi.stubGlobal('localStorage', new Magasin()))

describe('Ce qu’un navigateur garde d’une saisie', () => {
  it('se retrouve dans l’onglet rechargé, puis s’oublie', async () => {
    const onglet = await ouvrirOnglet()
    onglet.garder('Guichet', '2026-01-01')
    const recharge = await ouvrirOnglet(onglet.session)
    expect(recharge.lire()).toBe('Guichet')
    recharge.oublier()
    expect(recharge.lire()).toBeNull()
  })

  it('ne s’efface ni ne s’écrase d’un autre onglet', async () => {
    const [un, deux] = [await ouvrirOnglet(), await ouvrirOnglet()]
    expect(deux.lire()).toBeNull()
    un.garder('La mienne', '2026-01-01')
    deux.oublier()
    expect(un.lire()).toBe('La mienne')
    deux.garder('L’autre', '2026-01-02')
    expect([un.lire(), deux.lire()]).toEqual(['La mienne', 'L’autre'])
  })

  it('d’un onglet fermé, se reprend dans un autre, la plus récente d’abord, et s’oublie une fois enregistrée', async () => {
    ;(await ouvrirOnglet()).garder('Avant', '2026-01-01')
    ;(await ouvrirOnglet()).garder('Après', '2026-01-02')
    const neuf = await ouvrirOnglet()
    expect(neuf.lire()).toBe('Après')
    neuf.oublier()
    expect((await ouvrirOnglet()).lire()).toBe('Avant')
  })

  it('reprise d’un onglet où l’on tape encore, y reste', async () => {
    const un = await ouvrirOnglet()
    un.garder('Gui', '2026-01-01')
    const deux = await ouvrirOnglet()
    expect(deux.lire()).toBe('Gui')
    un.garder('Guichet', '2026-01-02')
    deux.oublier()
    expect(un.lire()).toBe('Guichet')
  })
})
