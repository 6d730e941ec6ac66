import 'server-only'
import type { z } from 'zod'
import { isBlocOuvert } from '@/lib/domain/cycle/blocs'
import { expliquerEtape } from '@/lib/domain/cycle/gestes'
import { type Ancre, areOuvertes, getOuverture } from '@/lib/domain/cycle/ouverture'
import type { Bloc } from '@/lib/domain/vocabulaire'
import { type Atelier, type Command, createCommand } from '@/lib/platform/command/create-command'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Acte } from '@/lib/platform/db/generated/client'
import { type Refus, type Result, refuse } from '@/lib/platform/result'
import { findActe, loadActe } from './load'
import { listRouvertes } from './rouvertes'
import { submitVersion } from './soumission'

/** Une partie d’un acte, telle que le formulaire la désigne. */
export type Touchee =
  | { readonly niveau: 'acte' }
  | { readonly niveau: 'mesure' | 'action'; readonly id: string }
  | { readonly niveau: 'montant'; readonly id: string | null; readonly sujet: Touchee }

export interface AtelierActe extends Atelier {
  /** Refuse ce que l’étape ferme : pendant l’examen, seules les lignes qu’une remarque a rouvertes se corrigent. */
  readonly refuseFermees: (touchees: readonly Touchee[]) => Promise<Refus | null>
}

interface Definition<S extends z.ZodType<{ readonly acteId: string }>, T> {
  readonly nom: string
  readonly schema: S
  /** Null quand le bloc ne se connaît qu’en lisant ce qui change : qui l’écrit le refuse. */
  readonly bloc: Bloc | null
  /** La version de l’acte que l’agent a lue, quand le changement vaut pour l’acte entier : il en prend la suivante. */
  readonly getVersion?: (entree: z.output<S>) => number
  readonly execute: (atelier: AtelierActe, entree: z.output<S>, acte: Acte) => Promise<Result<T>>
}

const FERME = 'Ce bloc est fermé dans cet avenant : ouvrez-le d’abord depuis l’acte.'
const EN_EXAMEN = 'L’acte est à l’examen : seules les lignes que la préfecture a rouvertes se corrigent.'

/**
 * La porte des changements d’un acte : refuse à l’étape ou au bloc fermé, prend la main sur l’acte pour que son étape
 * ne change pas en chemin, et soumet à l’État la version corrigée si l’examen est en cours.
 */
export function createModification<S extends z.ZodType<{ readonly acteId: string }>, T>({
  nom,
  schema,
  bloc,
  getVersion,
  execute,
}: Definition<S, T>): Command<S, T> {
  return createCommand({
    nom,
    permission: 'acte.modifier',
    schema,
    load: findActe,
    async execute(atelier, entree, acte) {
      const refus = await takeActe(atelier, acte, bloc, getVersion?.(entree) ?? null)
      if (refus) return refus
      let verifie = false
      const refuseFermees: AtelierActe['refuseFermees'] = async (touchees) => {
        verifie = true
        if (getOuverture(acte.statut) === 'tout') return null
        const rouvertes = await listRouvertes(atelier.tx, acte)
        const ancres = await Promise.all(touchees.map((touchee) => listAncres(atelier.tx, acte, touchee)))
        return areOuvertes(ancres, rouvertes) ? null : refuse('fige', EN_EXAMEN)
      }
      const resultat = await execute({ ...atelier, refuseFermees }, entree, acte)
      if (!resultat.ok || acte.statut !== 'transmis') return resultat
      if (!verifie) return refuse('fige', EN_EXAMEN)
      const charge = await loadActe(atelier.tx, acte.id)
      if (charge) await submitVersion(atelier, acte, charge, 'correction')
      await atelier.notify({ acteId: acte.id, vers: 'etat', type: 'correction' })
      return resultat
    },
  })
}

/** Refuse à l’étape qui ne se modifie pas, et dans le bloc touché, s’il est connu, que l’avenant laisse fermé. */
export function refuseEtape(acte: Acte, bloc: Bloc | null = null): Refus | null {
  const ouverture = getOuverture(acte.statut)
  if (ouverture !== 'tout' && ouverture !== 'lignes') return refuse('fige', expliquerEtape(acte.statut))
  return bloc === null || isBlocOuvert(acte, bloc) ? null : refuse('fige', FERME)
}

/** La version suivante d’une mesure ou d’une fiche, signée de qui l’écrit. */
export function nextVersion({ viewer, maintenant }: Atelier) {
  return { version: { increment: 1 }, modifieParNom: viewer.nom, modifieLe: maintenant }
}

/**
 * Verrouille la ligne de l’acte à l’étape, et s’il le faut à la version, que l’agent a lue : qui le transmet, le signe ou
 * l’enregistre entre-temps fait échouer le changement.
 */
async function takeActe(
  { tx, maintenant, viewer }: Atelier,
  acte: Acte,
  bloc: Bloc | null,
  version: number | null,
): Promise<Refus | null> {
  const refus = refuseEtape(acte, bloc)
  if (refus) return refus
  const { collectiviteId, id, statut } = acte
  const { count } = await tx.acte.updateMany({
    where: { collectiviteId, id, statut, ...(version !== null && { version }) },
    data: {
      modifieLe: maintenant,
      modifieParNom: viewer.nom,
      ...(version !== null && { version: { increment: 1 } }),
    },
  })
  return count === 1 ? null : refuse('conflit')
}

/** Les ancres dont une seule, rouverte, suffit : un montant se corrige par lui-même ou par la ligne qu’il finance. */
async function listAncres(tx: Transaction, acte: Acte, touchee: Touchee): Promise<readonly Ancre[]> {
  const cle = { collectiviteId: acte.collectiviteId, acteId: acte.id }
  switch (touchee.niveau) {
    case 'acte':
      return [{ niveau: 'acte' }]
    case 'mesure': {
      const ligne = await tx.mesure.findFirst({ where: { ...cle, id: touchee.id }, select: { lignee: true } })
      return ligne ? [{ niveau: 'mesure', cle: ligne.lignee }] : []
    }
    case 'action': {
      const ligne = await tx.action.findFirst({ where: { ...cle, id: touchee.id }, select: { lignee: true } })
      return ligne ? [{ niveau: 'action', cle: ligne.lignee }] : []
    }
    case 'montant': {
      const sujet = await listAncres(tx, acte, touchee.sujet)
      return touchee.id === null ? sujet : [{ niveau: 'montant', cle: touchee.id }, ...sujet]
    }
  }
}
