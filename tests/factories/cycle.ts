import { withConnexion } from '@/lib/cli/base/connexion'
import { transmitActe, validateActe } from '@/lib/features/actes/commands/cycle'
import { signActe } from '@/lib/features/actes/commands/signature'
import { computeEmpreinteExamen } from '@/lib/features/actes/empreinte'
import { getActe, getActeASigner } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer, getCollectiviteId } from '@/tests/factories/comptes'
import { getBasesFournies } from '@/tests/support/base'

interface Designe {
  readonly acteId: string
}

const examinateurs = new Map<string, Promise<Viewer>>()

/** L’instructeur du département de cet agent, le même tout au long d’un fichier d’essais. */
export function getExaminateur(agent: Viewer): Promise<Viewer> {
  const collectiviteId = getCollectiviteId(agent)
  const connu = examinateurs.get(collectiviteId)
  if (connu) return connu
  const examinateur = createExaminateur(collectiviteId)
  examinateurs.set(collectiviteId, examinateur)
  return examinateur
}

async function createExaminateur(collectiviteId: string): Promise<Viewer> {
  const { proprietaire } = getBasesFournies()
  const departement = await withConnexion(proprietaire, async (client) => {
    const { rows } = await client.query<{ code: string }>(
      'SELECT departement_code AS code FROM publication.collectivite_departement WHERE collectivite_id = $1 LIMIT 1',
      [collectiviteId],
    )
    return rows[0]?.code
  })
  if (departement === undefined) throw new Error('Cette collectivité n’est dans aucun département')
  return createViewer(proprietaire, 'instructeur', { departement })
}

/** L’empreinte que l’examinateur a sous les yeux, et qu’il valide. */
export async function readEmpreinteExamen(examinateur: Viewer, { acteId }: Designe): Promise<string> {
  return computeEmpreinteExamen(expectOk(await getActe(examinateur, { acteId })))
}

/** Transmet un brouillon à l’examen. */
export async function submitDossier(valideur: Viewer, { acteId }: Designe): Promise<void> {
  expectOk(await transmitActe(valideur, { acteId }))
}

/** Transmet un brouillon et le fait valider par l’État. */
export async function validateDossier(valideur: Viewer, dossier: Designe): Promise<void> {
  await submitDossier(valideur, dossier)
  const examinateur = await getExaminateur(valideur)
  const empreinte = await readEmpreinteExamen(examinateur, dossier)
  expectOk(await validateActe(examinateur, { acteId: dossier.acteId, empreinte }))
}

/** Mène un brouillon jusqu’à la signature : par l’examen, ou directement s’il s’agit d’une reprise. */
export async function signDossier(valideur: Viewer, { acteId }: Designe) {
  const { acte } = expectOk(await getActe(valideur, { acteId }))
  if (acte.statut === 'brouillon' && !acte.repriseApresCoup) await validateDossier(valideur, { acteId })
  const { empreinte } = expectOk(await getActeASigner(valideur, { acteId }))
  return expectOk(await signActe(valideur, { acteId, empreinte }))
}
