import type { Acte, MontantComplet, Source } from '@/lib/domain/instantane'
import { LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { decrireSignature } from '@/lib/domain/phrase/date'
import { type ActeNomme, nommerMontant } from '@/lib/domain/phrase/montant-nomme'
import { decrireValeur } from '@/lib/domain/phrase/valeur'

/** Ce qu’un erratum corrige d’un acte signé : ce que l’on a mal recopié, jamais ce qui a été convenu. */
export interface Correction extends Pick<Acte, 'numero' | 'citation' | 'dateSignature' | 'precisionDateSignature'> {
  readonly montants: readonly MontantCorrige[]
}

export type MontantCorrige = Pick<MontantComplet, 'id' | 'valeur' | 'sourceId' | 'citation' | 'page' | 'note'>

/** Qui corrige, et quand : la provenance d’un montant suit son dernier changement. */
export type Provenance = Pick<MontantComplet, 'saisiPar' | 'saisiLe'>

export interface Changement {
  readonly sujet: string
  readonly quoi: string
  readonly avant: string
  readonly apres: string
}

const VIDE = 'non renseigné'

/** L’acte corrigé ; un montant inchangé garde sa provenance, un montant corrigé prend celle qu’on lui donne. */
export function corrigerActe(acte: Acte, { montants, ...enTete }: Correction, provenance: Provenance | null): Acte {
  const corriges = new Map(montants.map((montant) => [montant.id, montant]))
  return {
    ...acte,
    ...enTete,
    montants: acte.montants.map((montant) => {
      const corrige = corriges.get(montant.id)
      if (!corrige || isIdentique(montant, corrige)) return montant
      return { ...montant, ...corrige, ...provenance }
    }),
  }
}

/** Les montants que la correction change, dans l’ordre de l’acte. */
export function listMontantsChanges(avant: Acte, apres: Acte): readonly MontantComplet[] {
  const anciens = new Map(avant.montants.map((montant) => [montant.id, montant]))
  return apres.montants.filter((montant) => {
    const ancien = anciens.get(montant.id)
    return ancien !== undefined && !isIdentique(ancien, montant)
  })
}

/** Chaque changement, avant et après, tel qu’on le relit avant de publier et tel que le journal le garde. */
export function listChangements(
  { acte: avant, collectivite }: ActeNomme,
  apres: Acte,
  sources: readonly Source[],
): readonly Changement[] {
  const nommer = (id: string | null) => sources.find((source) => source.id === id)?.titre ?? VIDE
  const anciens = new Map(avant.montants.map((montant) => [montant.id, montant]))
  const enTete = [
    change(avant.libelle, 'numéro officiel', avant.numero?.toString() ?? VIDE, apres.numero?.toString() ?? VIDE),
    change(avant.libelle, 'signature', ecrireSignature(avant), ecrireSignature(apres)),
    change(avant.libelle, 'citation', avant.citation ?? VIDE, apres.citation ?? VIDE),
  ]
  const montants = apres.montants.flatMap((montant) => {
    const ancien = anciens.get(montant.id)
    if (ancien === undefined) return []
    const sujet = nommerMontant(montant, { acte: apres, collectivite })
    return [
      change(sujet, 'valeur', ecrireValeur(ancien), ecrireValeur(montant)),
      change(sujet, 'précision', ecrirePrecision(ancien), ecrirePrecision(montant)),
      change(sujet, 'source', nommer(ancien.sourceId), nommer(montant.sourceId)),
      change(sujet, 'citation', ancien.citation ?? VIDE, montant.citation ?? VIDE),
      change(sujet, 'page', ancien.page ?? VIDE, montant.page ?? VIDE),
      change(sujet, 'note', ancien.note ?? VIDE, montant.note ?? VIDE),
    ]
  })
  return [...enTete, ...montants].filter((changement) => changement !== null)
}

function isIdentique(a: MontantCorrige, b: MontantCorrige): boolean {
  return (
    a.sourceId === b.sourceId &&
    a.citation === b.citation &&
    a.page === b.page &&
    a.note === b.note &&
    (a.valeur.kind === 'chiffre'
      ? b.valeur.kind === 'chiffre' &&
        a.valeur.centimes === b.valeur.centimes &&
        a.valeur.precision === b.valeur.precision
      : a.valeur.kind === b.valeur.kind)
  )
}

function ecrireSignature({ dateSignature, precisionDateSignature }: Acte): string {
  return decrireSignature(dateSignature, precisionDateSignature)
}

/** Au centime : un arrondi cacherait l’erreur que l’on corrige. */
function ecrireValeur({ valeur }: MontantComplet): string {
  return valeur.kind === 'chiffre' ? formatMontant(valeur.centimes) : decrireValeur(valeur)
}

function ecrirePrecision({ valeur }: MontantComplet): string {
  return valeur.kind === 'chiffre' ? LIBELLES_PRECISIONS[valeur.precision] : VIDE
}

function change(sujet: string, quoi: string, avant: string, apres: string): Changement | null {
  return avant === apres ? null : { sujet, quoi, avant, apres }
}
