import 'server-only'
import { z } from 'zod'

const cleEnvoi = z.string().regex(/^[0-9a-f]{32}$/)

/** La clé que la page a donnée à un formulaire, dans son champ caché ; mal formée, l’envoi répété n’est pas reconnu. */
export function readEnvoi(recue: unknown): string | undefined {
  return cleEnvoi.safeParse(recue).data
}
