import 'server-only'
import { z } from 'zod'
import { envoiActions, reponseActions } from '@/lib/domain/enregistrement/actions'
import { keepAuteur } from '@/lib/platform/auth/auteur'
import { getViewer } from '@/lib/platform/auth/session'
import { isSameOrigin } from '@/lib/platform/command/submit'
import { respondInterdit } from '@/lib/platform/http/create-route'
import { readJson } from '@/lib/platform/http/read-json'
import { respondRefus } from '@/lib/platform/http/refus'
import { refuse } from '@/lib/platform/result'
import { createActions } from './commands/actions-neuves'
import { getActe } from './queries'

/** Ajoute les actions nommées dans la grille ; celles qu’un envoi resté sans réponse avait déjà ajoutées ne le sont pas deux fois. */
export async function respondActions(request: Request, acteId: string): Promise<Response> {
  if (!(await isSameOrigin())) return respondInterdit()
  const viewer = keepAuteur(await getViewer(), request)
  const recu = envoiActions.safeParse(await readJson(request))
  if (!recu.success) return respondRefus(refuse('invalide'))
  const lu = await getActe(viewer, { acteId })
  if (!lu.ok) return respondRefus(lu)
  const connues = new Set(lu.value.acte.actions.map(({ id }) => id))
  const actions = recu.data.actions.filter(({ id }) => !connues.has(id))
  if (actions.length > 0) {
    const resultat = await createActions.runValidated(viewer, { acteId, actions })
    if (!resultat.ok) return respondRefus(resultat)
  }
  return Response.json(z.encode(reponseActions, { ajoutees: recu.data.actions.map(({ id }) => id) }))
}
