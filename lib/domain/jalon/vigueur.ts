import type { StatutActe } from '@/lib/domain/vocabulaire'

export interface JalonSitue {
  readonly conventionId: string
  readonly code: string
  /** Null pour une échéance de la convention entière. */
  readonly acte: { readonly rang: number; readonly statut: StatutActe } | null
}

/**
 * Les échéances qui engagent, dites une fois : celles de la convention, celles de son dernier acte signé, et celles que
 * l’acte ouvert ajoute. Un avenant qui en déplace une ne vaut qu’à sa signature.
 */
export function keepEnVigueur<J extends JalonSitue>(
  jalons: readonly J[],
  derniersSignes: ReadonlyMap<string, number>,
): readonly J[] {
  const isSigne = ({ conventionId, acte }: JalonSitue) =>
    acte?.statut === 'signe' && acte.rang === derniersSignes.get(conventionId)
  const cle = ({ conventionId, code }: JalonSitue) => `${conventionId}:${code}`
  const signees = new Set(jalons.filter(isSigne).map(cle))
  return jalons.filter((jalon) => {
    if (jalon.acte === null || isSigne(jalon)) return true
    return jalon.acte.statut !== 'signe' && jalon.acte.statut !== 'abandonne' && !signees.has(cle(jalon))
  })
}
