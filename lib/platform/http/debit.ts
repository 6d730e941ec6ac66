import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { getAdresseClient } from '@/lib/platform/http/adresse-client'
import { respondProbleme } from '@/lib/platform/http/probleme'

interface Debit {
  readonly nom: string
  /** Le nombre de demandes permis à une même adresse… */
  readonly demandes: number
  /** … en ce nombre de secondes. */
  readonly secondes: number
}

interface Passage {
  readonly permis: boolean
  /** Ce qui reste permis, et jusqu’à quand : à dire avec chaque réponse. */
  readonly entetes: Readonly<Record<string, string>>
}

/** Compte, en mémoire, les demandes de chaque adresse et dit si la suivante passe. */
export function createDebit({
  nom,
  demandes,
  secondes,
}: Debit): (request: Pick<Request, 'headers'>) => Promise<Passage> {
  const compteur = new RateLimiterMemory({ points: demandes, duration: secondes })
  const regle = { 'RateLimit-Policy': `"${nom}";q=${demandes};w=${secondes}` }
  return async (request) => {
    const { permis, reste, attente } = await consume(compteur, getAdresseClient(request))
    const entetes = { ...regle, RateLimit: `"${nom}";r=${reste};t=${attente}` }
    return { permis, entetes: permis ? entetes : { ...entetes, 'Retry-After': String(attente) } }
  }
}

/** Trop de demandes : quand revenir, et rien d’autre. */
export function respondTropDeDemandes(entetes: Passage['entetes']): Response {
  return respondProbleme(
    { status: 429, title: 'Trop de demandes', detail: 'Attendez un instant avant de reprendre.' },
    entetes,
  )
}

async function consume(compteur: RateLimiterMemory, adresse: string) {
  try {
    return { permis: true, ...readEtat(await compteur.consume(adresse)) }
  } catch (refus) {
    if (!(refus instanceof RateLimiterRes)) throw refus
    return { permis: false, ...readEtat(refus) }
  }
}

function readEtat({ remainingPoints, msBeforeNext }: RateLimiterRes) {
  return { reste: remainingPoints, attente: Math.ceil(msBeforeNext / 1000) }
}
