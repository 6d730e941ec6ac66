import 'server-only'
import { z } from 'zod'
import { ABSENCES, FINANCEURS, NATURES, PRECISIONS } from '@/lib/domain/vocabulaire'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte, Montant } from '@/lib/platform/db/generated/client'
import { fromJour, toJour } from '@/lib/platform/db/jour'
import type { Touchee } from './modification'
import type { LigneMontantSaisie } from './schema'

/** Colonnes qu’un agent décide ; la provenance (qui, quand) suit le dernier changement de l’une d’elles. */
export function toColonnes(ligne: Omit<LigneMontantSaisie, 'id'>, ordre: number) {
  const { sujet, valeur, periode } = ligne
  const chiffre = valeur.kind === 'chiffre' ? valeur : null
  return {
    mesureId: sujet.niveau === 'mesure' ? sujet.id : null,
    actionId: sujet.niveau === 'action' ? sujet.id : null,
    ordre,
    financeur: ligne.financeur,
    financeurNom: ligne.financeurNom,
    periodeDebut: fromJour(periode.debut),
    periodeFin: fromJour(periode.fin),
    nature: ligne.nature,
    centimes: chiffre === null ? null : BigInt(chiffre.centimes),
    precision: chiffre?.precision ?? null,
    absence: valeur.kind === 'chiffre' ? null : valeur.kind,
    perimetre: ligne.perimetre,
    sourceId: ligne.sourceId,
    citation: ligne.citation,
    page: ligne.page,
    note: ligne.note,
  }
}

export type Colonnes = ReturnType<typeof toColonnes>

/** Écriture comparable d’un montant, aussi gardée au journal. */
export function toTrace(colonnes: Colonnes) {
  const { centimes, periodeDebut, periodeFin, ordre: _, ...reste } = colonnes
  return { ...reste, periode: `${toJour(periodeDebut)}_${toJour(periodeFin)}`, centimes: centimes?.toString() ?? null }
}

export type Trace = ReturnType<typeof toTrace>

const texte = z.string().nullable()

/** Une trace relue, dans l’ordre où elle s’écrit : la base ne garde pas celui de ses champs. */
export const traceSchema: z.ZodType<Trace> = z.object({
  mesureId: texte,
  actionId: texte,
  financeur: z.enum(FINANCEURS),
  financeurNom: texte,
  nature: z.enum(NATURES),
  precision: z.enum(PRECISIONS).nullable(),
  absence: z.enum(ABSENCES).nullable(),
  perimetre: texte,
  sourceId: texte,
  citation: texte,
  page: texte,
  note: texte,
  periode: z.string(),
  centimes: texte,
})

/** Les colonnes qu’une trace a gardées. */
export function fromTrace({ periode, centimes, ...reste }: Trace, ordre: number): Colonnes {
  const [debut = '', fin = ''] = periode.split('_')
  return {
    ...reste,
    ordre,
    periodeDebut: fromJour(debut),
    periodeFin: fromJour(fin),
    centimes: centimes === null ? null : BigInt(centimes),
  }
}

/** Vrai quand deux montants disent la même chose, à leur rang près. */
export function isMemeTrace(a: Trace, b: Trace): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

export function pickColonnes(m: Montant): Colonnes {
  const { collectiviteId: _c, id: _i, acteId: _a, saisiPar: _p, saisiParNom: _n, saisiLe: _l, ...colonnes } = m
  return colonnes
}

type Rattachement = Pick<Colonnes, 'mesureId' | 'actionId'>

export function toTouchee(id: string | null, { mesureId, actionId }: Rattachement): Touchee {
  if (mesureId !== null) return { niveau: 'montant', id, sujet: { niveau: 'mesure', id: mesureId } }
  if (actionId !== null) return { niveau: 'montant', id, sujet: { niveau: 'action', id: actionId } }
  return { niveau: 'montant', id, sujet: { niveau: 'acte' } }
}

/** Ce que touche un montant changé : lui-même là où il était, et la ligne où il va si elle n’est pas la même. */
export function listTouchees(id: string, ancien: Rattachement | undefined, nouveau: Rattachement): readonly Touchee[] {
  if (ancien === undefined) return [toTouchee(null, nouveau)]
  const reste = ancien.mesureId === nouveau.mesureId && ancien.actionId === nouveau.actionId
  return [toTouchee(id, ancien), ...(reste ? [] : [toTouchee(null, nouveau)])]
}

export type Intitules = ReadonlyMap<string, string>

/** L’intitulé du jour : le journal le garde, il pourra changer. Null pour l’acte entier. */
export function nommerSujet(intitules: Intitules, { mesureId, actionId }: Rattachement) {
  return intitules.get(`mesure:${mesureId}`) ?? intitules.get(`action:${actionId}`) ?? null
}

/** Ce qu’il faut savoir de l’acte pour en remplacer les montants, en une lecture. */
export async function readAvant(tx: Transaction, { collectiviteId, id }: Pick<Acte, 'collectiviteId' | 'id'>) {
  const { montants, mesures, actions, convention } = await tx.acte.findUniqueOrThrow({
    where: { collectiviteId_id: { collectiviteId, id } },
    select: {
      montants: true,
      mesures: { select: { id: true, intitule: true } },
      actions: { select: { id: true, titre: true } },
      convention: { select: { sources: { select: { id: true } } } },
    },
  })
  return {
    avant: new Map(montants.map((montant) => [montant.id, montant])),
    intitules: new Map([
      ...mesures.map(({ id: cle, intitule }) => [`mesure:${cle}`, intitule] as const),
      ...actions.map(({ id: cle, titre }) => [`action:${cle}`, titre] as const),
    ]),
    sources: new Set(convention.sources.map(({ id: cle }) => cle)),
  }
}

export type Avant = Awaited<ReturnType<typeof readAvant>>

/** Vrai quand chaque référence désigne une partie de cet acte ou une source de sa convention. */
export function knowsReferences(
  { mesureId, actionId, sourceId }: Pick<Colonnes, 'mesureId' | 'actionId' | 'sourceId'>,
  { intitules, sources }: Pick<Avant, 'intitules' | 'sources'>,
): boolean {
  return (
    (mesureId === null || intitules.has(`mesure:${mesureId}`)) &&
    (actionId === null || intitules.has(`action:${actionId}`)) &&
    (sourceId === null || sources.has(sourceId))
  )
}
