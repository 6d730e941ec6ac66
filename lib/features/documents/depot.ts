import 'server-only'
import { createReadStream } from 'node:fs'
import type { z } from 'zod'
import { CHAMP_ENVOI } from '@/lib/domain/champs-caches'
import { OCTETS_MAX } from '@/lib/domain/document'
import { expliquerRefusFichier, type RefusFichier } from '@/lib/domain/phrase/document'
import { getViewer } from '@/lib/platform/auth/session'
import { type Viewer, viewerCan } from '@/lib/platform/auth/viewer'
import { readEnvoi } from '@/lib/platform/command/envoi'
import { isSameOrigin } from '@/lib/platform/command/submit'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { respondInterdit, respondIntrouvable, respondVers } from '@/lib/platform/http/create-route'
import { type Reception, withReception } from '@/lib/platform/reception/reception'
import { depositDocument } from './commands'
import { inspectFichier, refuseFormat } from './inspection'
import { keepRefus } from './memoire'
import { listDocuments } from './queries'
import { champsDepotSchema } from './schema'
import { OCTETS_MORCEAU } from './telechargement'

type Erreurs = Record<string, string[]>

/**
 * Reçoit un document envoyé par formulaire. Tout ce qui ne va pas se dit d’un coup, sur la page, avec ce qui était
 * écrit ; qui ne peut pas déposer est renvoyé avant que le fichier soit lu.
 */
export async function respondDepot(request: Request, acteId: string): Promise<Response> {
  if (!(await isSameOrigin())) return respondInterdit()
  const page = `/espace/actes/${acteId}/documents`
  const viewer = await getViewer()
  if (!viewer) return respondVers(getAdresseConnexion(page))
  const liste = await listDocuments(viewer, { acteId })
  if (!liste.ok) return respondIntrouvable()
  if (!viewerCan(viewer, 'acte.modifier', liste.value.acte.collectiviteId)) return respondInterdit()
  const { erreurs, champs } = await withReception(request, OCTETS_MAX, (reception) =>
    deposit(viewer, acteId, reception),
  )
  if (Object.keys(erreurs).length === 0) return respondVers(`${page}?fait=document`)
  await keepRefus({ acteId, champs, erreurs })
  return respondVers(`${page}?refus=1#deposer`)
}

async function deposit(
  viewer: Viewer,
  acteId: string,
  reception: Reception | null,
): Promise<{ readonly erreurs: Erreurs; readonly champs: Reception['champs'] }> {
  if (reception === null) return { erreurs: refuseFichier({ raison: 'interrompu' }), champs: {} }
  const { champs, fichier } = reception
  const lecture = champsDepotSchema.safeParse(champs)
  const inspection = await inspect(reception)
  const refus =
    'raison' in inspection ? inspection : lecture.success ? refuseFormat(lecture.data.type, inspection.format) : null
  const erreurs = { ...toErreurs(lecture.error), ...(refus && refuseFichier(refus)) }
  if (!lecture.success || fichier === null || 'raison' in inspection || refus) return { erreurs, champs }
  const depot = depositDocument.runValidated(
    viewer,
    {
      ...lecture.data,
      acteId,
      nomFichier: fichier.nom,
      format: inspection.format,
      octets: fichier.octets,
      sha256: fichier.sha256,
      morceaux: () => createReadStream(fichier.chemin, { highWaterMark: OCTETS_MORCEAU }),
    },
    readEnvoi(champs[CHAMP_ENVOI]),
  )
  // La page garde ce qui était écrit même quand la base, débordée, défait le dépôt.
  const resultat = await depot.catch((erreur: unknown) => {
    console.error('Dépôt inabouti', erreur)
    return null
  })
  if (resultat === null) return { erreurs: refuseFichier({ raison: 'inabouti' }), champs }
  if (resultat.ok) return { erreurs: {}, champs }
  const parChamp = Object.entries(resultat.champs).map(([champ, messages]) => [champ, [...messages]])
  return { erreurs: parChamp.length > 0 ? Object.fromEntries(parChamp) : { '': [resultat.message] }, champs }
}

async function inspect({ fichier, plusieurs }: Reception) {
  if (fichier === null) return { raison: 'absent' } as const
  if (plusieurs) return { raison: 'plusieurs' } as const
  return fichier.tropGros ? ({ raison: 'trop_gros' } as const) : inspectFichier(fichier.chemin, fichier.octets)
}

function refuseFichier(refus: RefusFichier): Erreurs {
  return { fichier: [expliquerRefusFichier(refus)] }
}

function toErreurs(erreur: z.ZodError | undefined): Erreurs {
  const erreurs: Erreurs = {}
  for (const { path, message } of erreur?.issues ?? []) {
    const champ = path.join('.')
    erreurs[champ] = [...(erreurs[champ] ?? []), message]
  }
  return erreurs
}
