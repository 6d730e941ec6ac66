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
async function ouvrirOnglet(session = new Magasin(), personne = 'lea') {
  vi.resetModules()
  const page = new EventTarget()
  const { garderMemoire, lireMemoire, oublierMemoire, ouvrirMemoire } = await import(
    '@/components/enregistrement/memoire'
  )
  const dans = <T>(geste: () => T): T => {
    vi.stubGlobal('sessionStorage', session)
    vi.stubGlobal('window', page)
    return geste()
  }
  dans(() => ouvrirMemoire(personne))
  return {
    session,
    quitter: () => {
      dans(() => page.dispatchEvent(new Event('pagehide')))
      return session
    },
    revenir: () => dans(() => page.dispatchEvent(new Event('pageshow'))),
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
    const recharge = await ouvrirOnglet(onglet.quitter())
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

  it.each(['jamais quitté', 'revenu en arrière'])(
    'd’un onglet %s puis dupliqué, reste à lui seul',
    async (histoire) => {
      const un = await ouvrirOnglet()
      un.garder('La mienne', '2026-01-01')
      if (histoire === 'revenu en arrière') {
        un.quitter()
        un.revenir()
      }
      const double = await ouvrirOnglet(Object.assign(new Magasin(), un.session))
      double.garder('L’autre', '2026-01-02')
      expect([un.lire(), double.lire()]).toEqual(['La mienne', 'L’autre'])
      double.oublier()
      expect(un.lire()).toBe('La mienne')
    },
  )

  it('s’efface quand une autre personne entre, et revient avec celle qui quitte sa page pour se reconnecter', async () => {
    const lea = await ouvrirOnglet()
    lea.garder('Guichet', '2026-01-01')
    await ouvrirOnglet(new Magasin(), 'max')
    expect(lea.lire()).toBeNull()
    expect((await ouvrirOnglet(lea.quitter())).lire()).toBe('Guichet')
  })

  it('enregistré d’un autre onglet, ne revient pas en quittant la page', async () => {
    const un = await ouvrirOnglet()
    un.garder('Guichet', '2026-01-01')
    const deux = await ouvrirOnglet()
    deux.lire()
    deux.oublier()
    expect((await ouvrirOnglet(un.quitter())).lire()).toBeNull()
  })
})
