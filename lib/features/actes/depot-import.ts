import 'server-only'
import { readFile } from 'node:fs/promises'
import { CHAMP_ENVOI } from '@/lib/domain/champs-caches'
import type { RaisonClasseur } from '@/lib/domain/phrase/classeur'
import { getViewer } from '@/lib/platform/auth/session'
import { type Viewer, viewerCan } from '@/lib/platform/auth/viewer'
import { OCTETS_MAX } from '@/lib/platform/classeur/limites'
import { readClasseur } from '@/lib/platform/classeur/lire-classeur'
import { readEnvoi } from '@/lib/platform/command/envoi'
import { isSameOrigin } from '@/lib/platform/command/submit'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { respondInterdit, respondIntrouvable, respondVers } from '@/lib/platform/http/create-route'
import { type Reception, withReception } from '@/lib/platform/reception/reception'
import { depositImport } from './commands/import-depot'
import { getActe } from './queries'

type Depot = { readonly importId: string } | { readonly refus: RaisonClasseur | 'depot' }

/**
 * Reçoit un fichier de tableur envoyé par formulaire, et mène à son aperçu ; refusé, la page dit pourquoi. Qui ne peut pas
 * importer est renvoyé avant que le fichier soit lu.
 */
export async function respondImport(request: Request, acteId: string): Promise<Response> {
  if (!(await isSameOrigin())) return respondInterdit()
  const page = `/espace/actes/${acteId}/import`
  const viewer = await getViewer()
  if (!viewer) return respondVers(getAdresseConnexion(page))
  const lu = await getActe(viewer, { acteId })
  if (!lu.ok) return respondIntrouvable()
  if (!viewerCan(viewer, 'acte.modifier', lu.value.convention.collectiviteId)) return respondInterdit()
  const depot = await withReception(request, OCTETS_MAX, (reception) => deposit(viewer, acteId, reception))
  return respondVers('importId' in depot ? `${page}/${depot.importId}` : `${page}?refus=${depot.refus}`)
}

async function deposit(viewer: Viewer, acteId: string, reception: Reception | null): Promise<Depot> {
  if (reception === null) return { refus: 'interrompu' }
  const { fichier, champs, plusieurs } = reception
  if (fichier === null) return { refus: 'absent' }
  if (plusieurs) return { refus: 'plusieurs' }
  if (fichier.tropGros) return { refus: 'trop_gros' }
  const classeur = await readClasseur(await readFile(fichier.chemin))
  if ('raison' in classeur) return { refus: classeur.raison }
  const { nom: nomFichier, octets, sha256 } = fichier
  const depot = await depositImport.runValidated(
    viewer,
    { acteId, nomFichier, octets, sha256, classeur },
    readEnvoi(champs[CHAMP_ENVOI]),
  )
  return depot.ok ? { importId: depot.value.importId } : { refus: 'depot' }
}
