import 'server-only'
import { openSession } from '@/lib/platform/auth/session'
import { loadViewer } from '@/lib/platform/auth/viewer'
import { getPrisma } from '@/lib/platform/db/client'
import { withContexte } from '@/lib/platform/db/contexte'
import { getEnv } from '@/lib/platform/env'
import { CHAINE_PORTAIL, writeJournal } from '@/lib/platform/journal'

/** Ouvre la session d’un compte de démonstration. Faux si le compte n’en est pas un, ou si le portail est en production. */
export async function openDemonstration(email: string): Promise<boolean> {
  if (getEnv().TANDEM_MODE !== 'demonstration') return false
  const compte = await getPrisma().utilisateur.findFirst({ where: { email, demonstration: true } })
  const viewer = compte && (await loadViewer(compte.id))
  if (!viewer) return false
  await openSession(viewer.utilisateurId)
  await withContexte(viewer.contexte, (tx) =>
    writeJournal(tx, {
      chaine: CHAINE_PORTAIL,
      acteurId: viewer.utilisateurId,
      evenement: 'connexion.ouvrir',
      acteId: null,
      cote: null,
      role: viewer.habilitations[0]?.role ?? null,
      objetType: 'utilisateur',
      objetId: viewer.utilisateurId,
      donnees: { demonstration: true },
    }),
  )
  return true
}
