import 'server-only'
import { z } from 'zod'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { createDebit } from '@/lib/platform/http/debit'
import { computeEmpreinteJeton, computeJeton } from './jeton'
import type { Signalement } from './schema'

/** Le secret qui donne à suivre, ou pourquoi rien n’a été déposé. */
export type Depot = { readonly tag: 'recu'; readonly jeton: string } | { readonly tag: 'inconnu' | 'plein' | 'trop' }

const reponseSchema = z.tuple([z.object({ reponse: z.enum(['recu', 'inconnu', 'plein']) })])

/**
 * Ce qu’une même adresse peut envoyer. Sa part du jour reste loin des cent que la base prend par jour pour une même
 * collectivité (publication.signaler) : nul ne ferme seul son formulaire.
 */
export const PAR_ADRESSE = { heure: 10, jour: 20 } as const

const debits = [
  createDebit({ nom: 'signalements-heure', demandes: PAR_ADRESSE.heure, secondes: 3_600 }),
  createDebit({ nom: 'signalements-jour', demandes: PAR_ADRESSE.jour, secondes: 86_400 }),
]

/** Dépose une erreur signalée chez la collectivité dont la page publiée porte le chiffre ; la base la tire de l’adresse. */
export async function depositSignalement(
  signalement: Signalement,
  envoi: string | undefined,
  headers: Headers,
): Promise<Depot> {
  for (const debit of debits) if (!(await debit({ headers })).permis) return { tag: 'trop' }
  const jeton = computeJeton(signalement, envoi)
  const { page, montant, chiffre, message, source } = signalement
  const [{ reponse }] = reponseSchema.parse(
    await getPublicPrisma().$queryRaw`SELECT publication.signaler(
      ${page}, ${montant}::uuid, ${chiffre}, ${message}, ${source}, ${computeEmpreinteJeton(jeton)}) AS reponse`,
  )
  return reponse === 'recu' ? { tag: reponse, jeton } : { tag: reponse }
}
