import { type CleLigne, cleLigne } from '@/lib/domain/difference/ligne'
import type { Groupe } from '@/lib/domain/groupe'
import type { Acte, Filiation } from '@/lib/domain/instantane'

type Niveau = Filiation['niveau']

/** Une ligne, désignée par ce qui la suit d’un acte à l’autre. */
export interface LigneDesignee {
  readonly niveau: Niveau
  readonly lignee: string
}

/** Les lignes d’un acte signé, et la mesure de chacune de ses actions. */
export interface LignesDeDepart {
  readonly mesures: readonly { readonly id: string; readonly lignee: string }[]
  readonly actions: readonly { readonly lignee: string; readonly mesureId: string | null }[]
}

/** Ce qu’une annulation défait. */
export interface PlanAnnulation {
  readonly filiations: readonly Filiation[]
  /** Les lignes d’avant, que l’acte précédent rend telles qu’il les avait. */
  readonly anciennes: ReadonlySet<CleLigne>
  /** Les lignes nées dans cet acte, qui en sortent. */
  readonly nees: ReadonlySet<CleLigne>
}

/** Réunit ce que scissions et fusions enchaînent : une part qu’on a ensuite réunie ne s’annule pas sans le reste. */
export function groupFiliations(filiations: readonly Filiation[]): readonly Groupe<Filiation>[] {
  return filiations.reduceRight<readonly Groupe<Filiation>[]>((groupes, filiation) => {
    const liees = groupes.filter((groupe) => groupe.some((autre) => isLiee(autre, filiation)))
    return [[filiation, ...liees.flat()], ...groupes.filter((groupe) => !liees.includes(groupe))]
  }, [])
}

/**
 * Ce qu’il faut défaire pour qu’une ligne redevienne celle de l’acte précédent ; null si l’acte n’en dit rien. La fin
 * d’une mesure avait emporté celle de ses actions : elles reviennent avec elle.
 */
export function planAnnulation(
  { filiations }: Pick<Acte, 'filiations'>,
  depart: LignesDeDepart,
  { niveau, lignee }: LigneDesignee,
): PlanAnnulation | null {
  const groupes = groupFiliations(filiations)
  const famille = groupes.find((groupe) => isDeNiveau(groupe, niveau) && groupe.some((f) => f.deLignee === lignee))
  if (!famille) return null
  const actions = listActionsEmportees(famille, depart)
  const emportees = groupes.filter(
    (groupe) =>
      isDeNiveau(groupe, 'action') && groupe.some(isFin) && groupe.some(({ deLignee }) => actions.has(deLignee)),
  )
  const defaites = [...new Set([famille, ...emportees])].flat()
  const nees = defaites.flatMap((f) => (f.versLignee === null ? [] : [cleLigne(f.niveau, f.versLignee)]))
  const anciennes = defaites.map((f) => cleLigne(f.niveau, f.deLignee))
  return { filiations: defaites, nees: new Set(nees), anciennes: new Set(anciennes) }
}

function listActionsEmportees(famille: Groupe<Filiation>, { mesures, actions }: LignesDeDepart): ReadonlySet<string> {
  if (!isDeNiveau(famille, 'mesure') || !famille.some(isFin)) return new Set()
  const finies = new Set(famille.map(({ deLignee }) => deLignee))
  const ids = new Set(mesures.filter(({ lignee }) => finies.has(lignee)).map(({ id }) => id))
  return new Set(actions.flatMap(({ lignee, mesureId }) => (mesureId !== null && ids.has(mesureId) ? [lignee] : [])))
}

function isDeNiveau([premiere]: Groupe<Filiation>, niveau: Niveau): boolean {
  return premiere.niveau === niveau
}

function isFin({ type }: Filiation): boolean {
  return type === 'fin'
}

function isLiee(a: Filiation, b: Filiation): boolean {
  const lignees = new Set([a.deLignee, a.versLignee])
  return a.niveau === b.niveau && (lignees.has(b.deLignee) || (b.versLignee !== null && lignees.has(b.versLignee)))
}
