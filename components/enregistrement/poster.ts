import { z } from 'zod'
import type { Incident } from '@/lib/domain/enregistrement/machine'
import { ENTETE_PERSONNE } from '@/lib/domain/enregistrement/personne'

/** Au-delà, on tient l’envoi pour perdu : il repartira, le même. */
const DELAI_MS = 20_000

const probleme = z.object({ title: z.string(), instance: z.string().optional() })

export type Recu<T> = { readonly ok: true; readonly valeur: T } | { readonly ok: false; readonly incident: Incident }

/** Demande au portail, et dit en clair pourquoi rien n’est venu. */
export async function demander<S extends z.ZodType>(
  adresse: string,
  schema: S,
  envoi?: RequestInit,
): Promise<Recu<z.output<S>>> {
  try {
    const reponse = await fetch(adresse, { cache: 'no-store', signal: AbortSignal.timeout(DELAI_MS), ...envoi })
    const corps: unknown = await reponse.json().catch(() => null)
    const lu = schema.safeParse(corps)
    if (reponse.ok && lu.success) return { ok: true, valeur: lu.data }
    return { ok: false, incident: expliquer(reponse.status, corps) }
  } catch {
    return { ok: false, incident: navigator.onLine ? { cause: 'serveur', reference: null } : { cause: 'reseau' } }
  }
}

/** Envoie du JSON au nom de qui la page est ouverte ; elle peut se fermer, l’envoi continue s’il est court. */
export function poster<S extends z.ZodType>(
  adresse: string,
  personne: string | null,
  schema: S,
  corps: unknown,
): Promise<Recu<z.output<S>>> {
  const body = JSON.stringify(corps)
  return demander(adresse, schema, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [ENTETE_PERSONNE]: personne ?? '' },
    body,
    keepalive: body.length < OCTETS_DERNIERS,
  })
}

/** Ce qu’un navigateur accepte d’envoyer d’une page qui se ferme. */
const OCTETS_DERNIERS = 60_000

const TROP_SOUVENT = 429

function expliquer(status: number, corps: unknown): Incident {
  if (status === 401) return { cause: 'session' }
  const lu = probleme.safeParse(corps).data
  if (status >= 400 && status < 500 && status !== TROP_SOUVENT) {
    return { cause: 'refus', message: lu?.title ?? 'le portail a refusé cet envoi.' }
  }
  return { cause: 'serveur', reference: lu?.instance?.replace('urn:uuid:', '') ?? null }
}
