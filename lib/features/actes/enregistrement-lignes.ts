import 'server-only'
import { z } from 'zod'
import { type EnvoiLignes, envoiLignes, reponseLignes, reponseRelecture } from '@/lib/domain/enregistrement/lignes'
import { keepAuteur } from '@/lib/platform/auth/auteur'
import { getViewer } from '@/lib/platform/auth/session'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { readEnvoi } from '@/lib/platform/command/envoi'
import { isSameOrigin } from '@/lib/platform/command/submit'
import { respondInterdit } from '@/lib/platform/http/create-route'
import { readJson } from '@/lib/platform/http/read-json'
import { respondRefus } from '@/lib/platform/http/refus'
import { refuse } from '@/lib/platform/result'
import { saveLignes } from './commands/lignes'
import { getActe } from './queries'
import { ligneMontant } from './schema'

type Erreurs = Record<string, Record<string, string[]>>

/** Les montants enregistrés, pour une page dont la lecture a vieilli. */
export async function respondMontants(acteId: string): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return respondRefus(refuse('non_connecte'))
  const lu = await getActe(viewer, { acteId })
  if (!lu.ok) return respondRefus(lu)
  const { version, acte } = lu.value
  return Response.json(z.encode(reponseRelecture, { version, montants: acte.montants }))
}

/**
 * Enregistre les lignes changées qui se lisent et rend les erreurs des autres. L’acte entier n’est rendu que si un autre
 * l’a changé depuis la version lue.
 */
export async function respondLignes(request: Request, acteId: string): Promise<Response> {
  if (!(await isSameOrigin())) return respondInterdit()
  const viewer = keepAuteur(await getViewer(), request)
  if (!viewer) return respondRefus(refuse('non_connecte'))
  const recu = envoiLignes.safeParse(await readJson(request))
  if (!recu.success) return respondRefus(refuse('invalide'))
  const { version } = recu.data
  const { changements, erreurs } = trier(recu.data.lignes)
  if (changements.length === 0) return respond({ version, acquises: [], erreurs, relecture: null })

  const resultat = await saveLignes.runValidated(viewer, { acteId, version, changements }, readEnvoi(recu.data.envoi))
  if (!resultat.ok && resultat.tag !== 'conflit') return respondRefus(resultat)
  const { contestes, depassee, ...ecrit } = resultat.ok
    ? resultat.value
    : { version, contestes: resultat.champs.contestes ?? changements.map(({ id }) => id), depassee: true }
  const relecture = depassee || contestes.length > 0 ? await relire(viewer, acteId) : null
  return respond({
    version: ecrit.version,
    acquises: changements.map(({ id }) => id).filter((id) => !contestes.includes(id)),
    erreurs,
    relecture,
  })
}

function respond(reponse: z.output<typeof reponseLignes>): Response {
  return Response.json(z.encode(reponseLignes, reponse))
}

async function relire(viewer: Viewer, acteId: string) {
  const lu = await getActe(viewer, { acteId })
  return lu.ok ? { version: lu.value.version, montants: [...lu.value.acte.montants] } : null
}

/** Sépare ce qui se lit de ce qui ne se lit pas : une ligne en cours de frappe n’arrête pas les autres. */
function trier(lignes: EnvoiLignes['lignes']) {
  const erreurs: Erreurs = {}
  const changements = lignes.flatMap(({ id, de, vers }) => {
    const [lueDe, lueVers] = [lire(de), lire(vers)]
    if (lueDe.success && lueVers.success) return [{ id, de: lueDe.data, vers: lueVers.data }]
    erreurs[id] = groupParChamp(lueVers.error ?? lueDe.error)
    return []
  })
  return { changements, erreurs }
}

/** Un champ vide est un champ absent, comme dans un formulaire. */
function lire(ligne: Readonly<Record<string, string>> | null) {
  const remplis = ligne && Object.fromEntries(Object.entries(ligne).filter(([, texte]) => texte !== ''))
  return ligneMontant.nullable().safeParse(remplis)
}

function groupParChamp(erreur: z.ZodError | undefined): Record<string, string[]> {
  const champs: Record<string, string[]> = {}
  for (const { path, message } of erreur?.issues ?? []) {
    const champ = path.join('.')
    champs[champ] = [...(champs[champ] ?? []), message]
  }
  return champs
}
