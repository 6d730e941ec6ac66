import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { signActe } from '@/lib/features/actes/commands/signature'
import { getActeASigner } from '@/lib/features/actes/queries'
import { createConvention } from '@/lib/features/conventions/commands/convention'
import { createFait, createSource } from '@/lib/features/conventions/commands/sources'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { type Transaction, withContexte } from '@/lib/platform/db/contexte'
import { fillActe } from './acte'
import type { ConventionSource } from './donnees/types'
import { expectOk } from './expect-ok'

/** Saisit et signe une convention et ses avenants ; ce qui est déjà signé est laissé tel quel. */
export async function loadConvention(viewer: Viewer, donnees: ConventionSource): Promise<void> {
  const etat = await withContexte(viewer.contexte, (tx) => readEtat(tx, donnees))
  if (etat.signes >= donnees.actes.length) return
  const conventionId = etat.conventionId ?? (await openConvention(viewer, etat.collectiviteId, donnees)).conventionId
  const sources = await loadSources(viewer, conventionId, donnees)
  for (const acte of donnees.actes.slice(etat.signes)) {
    const ouvert = await withContexte(viewer.contexte, (tx) =>
      tx.acte.findFirst({ where: { conventionId, rang: acte.rang }, select: { id: true } }),
    )
    const { debut, fin } = acte.periode ?? {}
    const acteId =
      ouvert?.id ??
      expectOk(await createAvenant(viewer, { conventionId, libelle: acte.libelle, numero: acte.numero, debut, fin }))
        .acteId
    await fillActe(viewer, acteId, acte, sources)
    const { empreinte } = expectOk(await getActeASigner(viewer, { acteId }))
    expectOk(await signActe(viewer, { acteId, empreinte }))
  }
}

async function readEtat(tx: Transaction, { collectivite: code, slug }: ConventionSource) {
  const { id: collectiviteId } = await tx.collectivite.findUniqueOrThrow({ where: { code } })
  const convention = await tx.convention.findUnique({
    where: { collectiviteId_slug: { collectiviteId, slug } },
    include: { _count: { select: { actes: { where: { statut: 'signe' } } } } },
  })
  return { collectiviteId, conventionId: convention?.id ?? null, signes: convention?._count.actes ?? 0 }
}

async function openConvention(viewer: Viewer, collectiviteId: string, donnees: ConventionSource) {
  return expectOk(
    await createConvention(viewer, {
      collectiviteId,
      cadreCode: donnees.cadre,
      slug: donnees.slug,
      titre: donnees.titre,
      debut: donnees.periode?.debut,
      fin: donnees.periode?.fin,
      periodeNote: donnees.periodeNote,
      departements: [...(donnees.departements ?? [])],
    }),
  )
}

/** Enregistre les documents et les faits de contexte ; rend l’identifiant de chaque document par sa clé. */
async function loadSources(
  viewer: Viewer,
  conventionId: string,
  { sources, faits }: ConventionSource,
): Promise<ReadonlyMap<string, string>> {
  const [connues, faitsConnus] = await withContexte(
    viewer.contexte,
    async (tx) =>
      [
        await tx.source.findMany({ where: { conventionId } }),
        await tx.fait.count({ where: { conventionId } }),
      ] as const,
  )
  const ids = new Map<string, string>()
  for (const [cle, { titre, editeur, nature, date, datePrecision }] of Object.entries(sources)) {
    const connue = connues.find((source) => source.titre === titre && source.editeur === (editeur ?? null))
    const id =
      connue?.id ??
      expectOk(await createSource(viewer, { conventionId, titre, editeur, nature, date, precisionDate: datePrecision }))
        .sourceId
    ids.set(cle, id)
  }
  for (const { source, libelle, valeur, date, citation } of faits.slice(faitsConnus)) {
    expectOk(
      await createFait(viewer, { conventionId, sourceId: ids.get(source) ?? '', libelle, valeur, date, citation }),
    )
  }
  return ids
}
