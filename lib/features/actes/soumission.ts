import 'server-only'
import { analyseActe } from '@/lib/domain/analyse'
import { buildInstantane, type Instantane, serializeInstantane } from '@/lib/domain/instantane'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { Acte, MotifSoumission } from '@/lib/platform/db/generated/client'
import { computeEmpreinteExamen } from './empreinte'

/** Ce que l’État examine désormais : une version de plus, entière. À écrire en dernier, après le journal. */
export async function submitVersion(
  { tx, viewer }: Atelier,
  { collectiviteId, id: acteId }: Pick<Acte, 'collectiviteId' | 'id'>,
  { collectivite, convention, acte }: Omit<Instantane, 'format'>,
  motif: MotifSoumission,
): Promise<void> {
  const cles = analyseActe(convention, acte).ecarts.map(({ cle }) => cle)
  const instantane = buildInstantane({ collectivite, convention, acte: { ...acte, statut: 'transmis' } }, cles)
  const { _max } = await tx.versionSoumise.aggregate({ where: { collectiviteId, acteId }, _max: { ordre: true } })
  await tx.versionSoumise.create({
    data: {
      collectiviteId,
      acteId,
      ordre: (_max.ordre ?? -1) + 1,
      motif,
      contenu: serializeInstantane(instantane),
      sha256: computeEmpreinteExamen(instantane),
      soumisePar: viewer.utilisateurId,
      soumiseParNom: viewer.nom,
    },
  })
}
