import { listChaines, verifyPublications } from '@/lib/features/actes/public'
import type { Defaut } from '@/lib/features/actes/verification'

export interface DefautSitue extends Defaut {
  /** « haute-loire/calpae-2019-2021 », ou l’identifiant d’une convention qui n’a plus sa ligne. */
  readonly convention: string
}

export interface VerificationPublications {
  readonly conventions: number
  readonly publications: number
  readonly lignes: number
  readonly defauts: readonly DefautSitue[]
}

/** Refait les preuves de toutes les publications du portail, une convention après l’autre. */
export async function verifyToutesPublications(): Promise<VerificationPublications> {
  const chaines = await listChaines()
  const total = { publications: 0, lignes: 0 }
  const defauts: DefautSitue[] = []
  for (const { conventionId, convention } of chaines) {
    const verification = await verifyPublications(conventionId)
    total.publications += verification.publications
    total.lignes += verification.lignes
    const nom = convention ? `${convention.collectivite.slug}/${convention.slug}` : conventionId
    defauts.push(...verification.defauts.map((defaut) => ({ ...defaut, convention: nom })))
  }
  return { conventions: chaines.length, ...total, defauts }
}
