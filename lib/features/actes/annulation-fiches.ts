import 'server-only'
import { decide } from '@/lib/domain/enregistrement/trois-voies'
import type { Acte } from '@/lib/domain/instantane'
import type { Acte as LigneActe } from '@/lib/platform/db/generated/client'
import { ok, type Refus, type Result } from '@/lib/platform/result'
import {
  type EffetFiche,
  effetFicheSchema,
  listTouchees,
  pickChamps,
  type TraceFiche,
  toTraceFiche,
  writeEffet,
} from './effets-fiches'
import { type AtelierActe, refuseEtape } from './modification'

interface FichesRemises {
  readonly remises: readonly TraceFiche[]
  /** Ce qui a changé depuis, et reste tel quel. */
  readonly laissees: readonly EffetFiche[]
}

/**
 * Remet, champ par champ, ce qu’un import a écrit des fiches et que personne n’a changé depuis. Une fiche ajoutée se
 * retire si elle est restée telle quelle et ne porte rien : ses montants se retirent avant.
 */
export async function undoFiches(
  atelier: AtelierActe,
  ligne: LigneActe,
  acte: Acte,
  effets: readonly EffetFiche[],
): Promise<Result<FichesRemises>> {
  const remises: TraceFiche[] = []
  const laissees: EffetFiche[] = []
  const refus = await refuseEffets(atelier, ligne, effets)
  if (refus) return refus
  for (const effet of trier(effets)) {
    if (effet.de === null) {
      if (await retirer(atelier, ligne, effet)) remises.push({ ...toTraceFiche(effet), geste: 'retrait' })
      else laissees.push(effet)
      continue
    }
    const { retour, laissee } = partager(effet, acte)
    if (retour) {
      await writeEffet(atelier, ligne, retour)
      remises.push(toTraceFiche(retour))
    }
    if (laissee) laissees.push(laissee)
  }
  return ok({ remises, laissees })
}

/** Les actions quittent les mesures ajoutées avant que celles-ci se retirent. */
function trier(effets: readonly EffetFiche[]): readonly EffetFiche[] {
  const rang = ({ niveau, de }: EffetFiche) => (niveau === 'action' ? 0 : 2) + (de === null ? 1 : 0)
  return effets.toSorted((a, b) => rang(a) - rang(b))
}

async function refuseEffets(
  { refuseFermees }: AtelierActe,
  ligne: LigneActe,
  effets: readonly EffetFiche[],
): Promise<Refus | null> {
  if (effets.length === 0) return null
  return refuseEtape(ligne, 'mesures') ?? refuseFermees(effets.flatMap(listTouchees))
}

/** Sépare les champs qui se remettent de ceux que quelqu’un a changés depuis. */
function partager(effet: EffetFiche, acte: Acte) {
  const { id, de, vers } = effet
  const actuelle = [...acte.mesures, ...acte.actions].find((fiche) => fiche.id === id)
  if (!actuelle || de === null) return { retour: null, laissee: effet }
  const connues = new Set([null, ...acte.mesures.map((mesure) => mesure.id)])
  const isMeme = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const decisions = Object.keys(vers).map((champ) => {
    const [depart, actuel, retour] = [vers, actuelle, de].map((fiche) => Reflect.get(fiche, champ))
    const decision = decide({ de: depart, actuel, vers: retour }, isMeme)
    return { champ, decision: champ === 'mesureId' && !connues.has(retour) ? 'conteste' : decision }
  })
  const choisir = (voulue: string) => decisions.flatMap(({ champ, decision }) => (decision === voulue ? [champ] : []))
  const restreindre = (champs: readonly string[], avant: object, apres: object) =>
    champs.length === 0 ? null : effetFicheSchema.parse({ ...effet, de: avant, vers: apres })
  const [remis, restes] = [choisir('ecrire'), choisir('conteste')]
  return {
    retour: restreindre(remis, pickChamps(vers, remis), pickChamps(de, remis)),
    laissee: restreindre(restes, pickChamps(de, restes), pickChamps(vers, restes)),
  }
}

async function retirer(
  { tx }: AtelierActe,
  { collectiviteId, id: acteId }: LigneActe,
  { niveau, id }: EffetFiche,
): Promise<boolean> {
  const intacte = { collectiviteId, acteId, id, version: 0, montants: { none: {} } }
  const { count } =
    niveau === 'mesure'
      ? await tx.mesure.deleteMany({ where: { ...intacte, actions: { none: {} } } })
      : await tx.action.deleteMany({ where: intacte })
  return count === 1
}
