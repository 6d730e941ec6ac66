import { createEcartConsigne, explainEcart } from '@/lib/features/actes/commands/ecarts'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { createFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { getActe } from '@/lib/features/actes/queries'
import { createConvention } from '@/lib/features/conventions/commands/convention'
import { createFait, createSource } from '@/lib/features/conventions/commands/sources'
import { depositDocument } from '@/lib/features/documents/commands'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { getCollectiviteId } from '@/tests/factories/comptes'
import { createDepot } from '@/tests/factories/documents'

/** Un brouillon dont chaque table de travail porte au moins une ligne. */
export interface Dossier {
  readonly collectiviteId: string
  readonly conventionId: string
  readonly acteId: string
  readonly version: number
  readonly sourceId: string
  readonly sourceLibreId: string
  readonly faitId: string
  readonly mesureId: string
  readonly mesureLibreId: string
  readonly actionId: string
  readonly actionLibreId: string
  readonly ecartId: string
  readonly cleEcart: string
  readonly documentId: string
}

/** Une ligne de montant telle qu’un formulaire l’envoie. */
export function ligneMontant(champs: {
  readonly sujet?: string
  readonly financeur?: 'etat' | 'departement' | 'ensemble'
  readonly montant?: string
  readonly sourceId?: string | null
}) {
  return {
    sujet: 'acte',
    financeur: 'etat' as const,
    nature: 'contractualise' as const,
    debut: '2019-01-01',
    fin: '2021-12-31',
    ...champs,
  }
}

/** Saisit par les commandes une convention prête à signer, dont le total annoncé dépasse le détail. */
export async function createDossier(viewer: Viewer, { repriseApresCoup = false } = {}): Promise<Dossier> {
  const collectiviteId = getCollectiviteId(viewer)
  const { conventionId, acteId } = expectOk(
    await createConvention(viewer, {
      collectiviteId,
      cadreCode: 'calpae',
      titre: 'Convention d’essai',
      debut: '2019-01-01',
      fin: '2021-12-31',
    }),
  )
  const document = { conventionId, nature: 'presse', titre: 'Communiqué' } as const
  const { sourceId } = expectOk(await createSource(viewer, document))
  const libre = expectOk(await createSource(viewer, { ...document, titre: 'Non citée' }))
  const fait = expectOk(await createFait(viewer, { conventionId, sourceId, libelle: 'Allocataires', valeur: '4 100' }))
  const mesure = expectOk(await createMesure(viewer, { acteId, intitule: 'Premier accueil', volet: 'socle' }))
  const mesureLibre = expectOk(await createMesure(viewer, { acteId, intitule: 'Sorties sèches' }))
  const { actionId } = expectOk(
    await createFicheAction(viewer, {
      acteId,
      mesureId: mesure.mesureId,
      titre: 'Guichet unique',
      phases: [{ libelle: 'Diagnostic' }],
    }),
  )
  const actionLibre = expectOk(await createFicheAction(viewer, { acteId, titre: 'Mobilité' }))
  const lecture = (valeur: string) => ({ valeur, citation: `« ${valeur} »`, sourceId })
  expectOk(
    await createEcartConsigne(viewer, {
      acteId,
      type: 'perimetre',
      libelle: 'Trois ans ou un an',
      lectureA: lecture('trois ans'),
      lectureB: lecture('un an'),
    }),
  )
  const enTete = expectOk(
    await updateEnTete(viewer, {
      acteId,
      version: 0,
      libelle: 'Convention initiale',
      numero: 0,
      debut: '2019-01-01',
      fin: '2021-12-31',
      dateSignature: '2019-07-08',
      repriseApresCoup,
      sourceId,
      signataires: [
        { nom: 'Un préfet', fonction: 'Préfet', partie: 'etat' },
        { nom: 'Une présidente', fonction: 'Présidente du Département', partie: 'departement' },
      ],
      deliberations: [{ organe: 'Commission permanente', date: '2019-06-24' }],
      denombrements: [{ objet: 'mesure', nombre: 2, sourceId }],
    }),
  )
  const { version } = expectOk(
    await saveMontants(viewer, {
      acteId,
      version: enTete.version,
      montants: [
        ligneMontant({ montant: '630 000,00', sourceId }),
        ligneMontant({ financeur: 'departement', montant: '630 000,00', sourceId }),
        ligneMontant({ sujet: `action:${actionId}`, financeur: 'ensemble', montant: '12,50', sourceId }),
      ],
    }),
  )
  const { acte } = expectOk(await getActe(viewer, { acteId }))
  const consigne = acte.ecartsConsignes[0]
  if (!consigne) throw new Error('L’écart consigné est introuvable')
  const cleEcart = `consigne|${consigne.lignee}`
  expectOk(await explainEcart(viewer, { acteId, cle: cleEcart, statut: 'ouvert', explication: 'En cours d’examen.' }))
  const { documentId } = expectOk(await depositDocument(viewer, createDepot({ acteId, type: 'deliberation' })))
  return {
    collectiviteId,
    conventionId,
    acteId,
    version,
    sourceId,
    sourceLibreId: libre.sourceId,
    faitId: fait.faitId,
    mesureId: mesure.mesureId,
    mesureLibreId: mesureLibre.mesureId,
    actionId,
    actionLibreId: actionLibre.actionId,
    ecartId: consigne.id,
    cleEcart,
    documentId,
  }
}
