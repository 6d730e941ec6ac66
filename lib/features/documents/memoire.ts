import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'

/** Ce qu’un dépôt refusé laisse au formulaire : ce qui était écrit, et ce qui ne va pas, champ par champ. */
const refusSchema = z.object({
  acteId: z.string(),
  champs: z.record(z.string(), z.string()),
  erreurs: z.record(z.string(), z.array(z.string())),
})
export type DepotRefuse = z.output<typeof refusSchema>

const COOKIE = 'tandem.depot'
const DUREE_SECONDES = 120
const CHAMPS = ['type', 'titre', 'publication', 'remplace']
const LONGUEUR_MAX = 400

/** Garde la saisie refusée le temps de la redirection ; le fichier, lui, est à choisir de nouveau. */
export async function keepRefus({ acteId, champs, erreurs }: DepotRefuse): Promise<void> {
  const gardes = Object.entries(champs).filter(([nom]) => CHAMPS.includes(nom))
  const saisie = Object.fromEntries(gardes.map(([nom, valeur]) => [nom, valeur.slice(0, LONGUEUR_MAX)]))
  const valeur = Buffer.from(JSON.stringify({ acteId, champs: saisie, erreurs })).toString('base64url')
  const magasin = await cookies()
  magasin.set(COOKIE, valeur, {
    httpOnly: true,
    sameSite: 'strict',
    path: `/espace/actes/${acteId}/documents`,
    maxAge: DUREE_SECONDES,
  })
}

/** Le dernier dépôt refusé sur cet acte, s’il vient d’avoir lieu. */
export async function readRefus(acteId: string): Promise<DepotRefuse | null> {
  const valeur = (await cookies()).get(COOKIE)?.value
  if (valeur === undefined) return null
  try {
    const refus = refusSchema.parse(JSON.parse(Buffer.from(valeur, 'base64url').toString('utf8')))
    return refus.acteId === acteId ? refus : null
  } catch {
    return null
  }
}
