import type { ConventionAbsente } from '@/components/situation/absentes'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { computeTotauxPublies, type TotalPublie } from '@/lib/domain/chiffres-nationaux'
import type { Instantane } from '@/lib/domain/instantane'
import { getJour } from '@/lib/domain/periode'
import { type AuLu, parseAu } from '@/lib/domain/situation'
import { isHorsParite, type TerritoirePublie } from '@/lib/domain/territoire-publie'
import { listConventionsAu, listInstantanes } from '@/lib/features/conventions/public'
import { listMontantsPublications } from '@/lib/features/territoires/montants'

/** Les conventions d’une collectivité au jour que demande l’adresse. */
export interface ConventionsLues {
  readonly au: AuLu
  readonly aujourdhui: string
  /** Null quand le jour demandé ne se lit pas. */
  readonly instantanes: readonly Instantane[] | null
  /** Celles qui n’étaient pas, ou peut-être pas, signées ce jour-là. */
  readonly absentes: readonly ConventionAbsente[]
  readonly totaux: readonly TotalPublie[]
}

/** Lit les conventions telles qu’elles sont, ou telles qu’elles valaient ce jour-là. */
export async function readConventions(
  collectivite: TerritoirePublie,
  saisie: string | string[] | undefined,
): Promise<ConventionsLues> {
  const aujourdhui = getJour(new Date())
  const au = parseAu(saisie, aujourdhui)
  const ids = collectivite.conventions.map(({ id }) => id)
  if (au.tag === 'aujourdhui') {
    return { au, aujourdhui, instantanes: await listInstantanes(ids), absentes: [], totaux: [] }
  }
  if (au.tag === 'invalide') return { au, aujourdhui, instantanes: null, absentes: [], totaux: [] }
  const situees = await listConventionsAu(ids, au.jour)
  const enVigueur = situees.flatMap(({ instantane }) => instantane ?? [])
  const comptees = situees.filter(({ instantane }) => instantane && !isHorsParite(instantane.convention.cadre))
  const montants = await listMontantsPublications(comptees.flatMap(({ situation }) => situation.enVigueur?.id ?? []))
  const absentes = situees.flatMap(({ conventionId, situation, instantane }) => {
    const convention = collectivite.conventions.find(({ id }) => id === conventionId)
    if (instantane !== null || convention === undefined) return []
    return [{ titre: convention.titre, adresse: getAdresseConvention(collectivite, convention), situation }]
  })
  return { au, aujourdhui, instantanes: enVigueur, absentes, totaux: computeTotauxPublies(montants) }
}
