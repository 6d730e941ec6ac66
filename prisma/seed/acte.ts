import { centimes } from '@/lib/domain/centimes'
import { formatSaisie } from '@/lib/domain/montant/format-montant'
import { createEcartConsigne } from '@/lib/features/actes/commands/ecarts'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { createFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { createMesure } from '@/lib/features/actes/commands/mesures'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { getActe } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { withContexte } from '@/lib/platform/db/contexte'
import type { ActeSource, SujetSource } from './donnees/types'
import { expectOk } from './expect-ok'

/** Saisit un acte en brouillon, depuis une page blanche : la copie de l’acte précédent est remplacée par la source. */
export async function fillActe(
  viewer: Viewer,
  acteId: string,
  acte: ActeSource,
  sources: ReadonlyMap<string, string>,
): Promise<void> {
  await clear(viewer, acteId)
  const getSource = (cle: string) => sources.get(cle) ?? ''
  const sujets = await loadRubriques(viewer, acteId, acte)
  for (const { type, libelle, lectures } of acte.ecarts) {
    const [lectureA, lectureB] = lectures.map(({ lecture, citation, source }) => ({
      valeur: lecture,
      citation,
      sourceId: getSource(source),
    }))
    if (lectureA && lectureB) expectOk(await createEcartConsigne(viewer, { acteId, type, libelle, lectureA, lectureB }))
  }
  const { version } = expectOk(await getActe(viewer, { acteId }))
  const enTete = expectOk(
    await updateEnTete(viewer, {
      acteId,
      version,
      libelle: acte.libelle,
      numero: acte.numero,
      debut: acte.periode?.debut,
      fin: acte.periode?.fin,
      dateSignature: acte.dateSignature,
      precisionDateSignature: acte.datePrecision,
      repriseApresCoup: true,
      sourceId: getSource(acte.source),
      citation: acte.citation,
      signataires: [...acte.signataires],
      deliberations: acte.deliberation ? [acte.deliberation] : [],
      denombrements: acte.denombrements.map(({ source, ...d }) => ({ ...d, sourceId: getSource(source) })),
    }),
  )
  expectOk(
    await saveMontants(viewer, {
      acteId,
      version: enTete.version,
      montants: acte.montants.map(({ sujet, centimes: valeur, periode, source, ...montant }) => ({
        ...montant,
        sujet: sujet === 'acte' ? 'acte' : (sujets.get(getCle(sujet)) ?? ''),
        montant: formatSaisie(centimes(valeur)),
        debut: periode.debut,
        fin: periode.fin,
        sourceId: getSource(source),
      })),
    }),
  )
}

function getCle(sujet: Exclude<SujetSource, 'acte'>): string {
  return 'mesure' in sujet ? sujet.mesure : sujet.action
}

async function clear(viewer: Viewer, acteId: string): Promise<void> {
  await withContexte(viewer.contexte, async (tx) => {
    await tx.montant.deleteMany({ where: { acteId } })
    await tx.ecartConsigne.deleteMany({ where: { acteId } })
    await tx.action.deleteMany({ where: { acteId } })
    await tx.mesure.deleteMany({ where: { acteId } })
  })
}

async function loadRubriques(
  viewer: Viewer,
  acteId: string,
  { mesures, actions }: ActeSource,
): Promise<ReadonlyMap<string, string>> {
  const sujets = new Map<string, string>()
  for (const { cle, catalogue, ...mesure } of mesures) {
    const { mesureId } = expectOk(await createMesure(viewer, { acteId, ...mesure, catalogueCode: catalogue }))
    sujets.set(cle, `mesure:${mesureId}`)
  }
  for (const { cle, partenaires, axes, phases, ...action } of actions) {
    const { actionId } = expectOk(
      await createFicheAction(viewer, {
        acteId,
        ...action,
        partenaires: partenaires?.join('\n'),
        axes: axes?.join('\n'),
        phases: phases ? [...phases] : [],
      }),
    )
    sujets.set(cle, `action:${actionId}`)
  }
  return sujets
}
