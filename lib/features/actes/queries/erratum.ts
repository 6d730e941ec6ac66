import 'server-only'
import type { Changement } from '@/lib/domain/erratum'
import { createQuery } from '@/lib/platform/command/create-query'
import type { Refus } from '@/lib/platform/result'
import { loadActeACorriger, relire } from '../erratum'
import { findActe } from '../load'
import { acteSchema } from '../schema'
import { correctionSchema, toCorrection } from '../schema-erratum'

/** Une correction à confirmer, ou ce qui l’empêche. */
export type CorrectionRelue =
  | { readonly tag: 'relue'; readonly changements: readonly Changement[]; readonly empreinte: string }
  | { readonly tag: 'refus'; readonly message: string }

/** L’acte signé tel qu’un erratum peut le corriger, et l’avenant déjà ouvert qui en est la copie. */
export const getActeACorriger = createQuery({
  nom: 'erratum.preparer',
  permission: 'acte.signer',
  schema: acteSchema,
  async execute(tx, { acteId }, { contexte }) {
    const ligne = await findActe(tx, { acteId })
    if (!ligne || !contexte.ecriture.includes(ligne.collectiviteId)) return null
    const { collectiviteId, conventionId, rang } = ligne
    const corrigeable = await loadActeACorriger(tx, ligne)
    const ouvert = await tx.acte.findFirst({
      where: { collectiviteId, conventionId, rang: { gt: rang }, statut: { notIn: ['signe', 'abandonne'] } },
      select: { id: true, libelle: true },
    })
    return 'tag' in corrigeable ? { refus: corrigeable.message } : { ...corrigeable, ouvert }
  },
})

/** Relit une correction sans rien écrire : chaque valeur avant et après, et l’empreinte que la publication exigera. */
export const relireErratum = createQuery({
  nom: 'erratum.relire',
  permission: 'acte.signer',
  schema: correctionSchema,
  async execute(tx, { motif, ...saisie }, { contexte }): Promise<CorrectionRelue | null> {
    const ligne = await findActe(tx, saisie)
    if (!ligne || !contexte.ecriture.includes(ligne.collectiviteId)) return null
    const corrigeable = await loadActeACorriger(tx, ligne)
    if ('tag' in corrigeable) return toRefus(corrigeable)
    const relecture = relire(corrigeable, toCorrection({ motif, ...saisie }))
    if ('tag' in relecture) return relecture.tag === 'introuvable' ? null : toRefus(relecture)
    return { tag: 'relue', changements: relecture.changements, empreinte: relecture.empreinte }
  },
})

function toRefus({ message }: Refus): CorrectionRelue {
  return { tag: 'refus', message }
}
