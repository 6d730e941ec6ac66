import { lireCase, type Separateur, trancherCase } from '@/lib/domain/grille/lire-case'
import { formatSaisie } from '@/lib/domain/montant/format-montant'
import type { Changement } from '../montants/etat'
import type { ChampLigne, LigneSaisie } from '../montants/ligne'
import type { Frappe } from './case-grille'
import { cleColonne } from './colonnes'
import type { ContenuCase } from './rangees'

/** Où se trouve une case, quelle que soit la ligne qui la remplit. */
export type AdresseCase = Pick<LigneSaisie, 'sujet' | 'nature' | 'debut' | 'fin' | 'financeur' | 'financeurNom'>

export type ChampEcrit = Exclude<ChampLigne, 'id' | 'perimetre' | keyof AdresseCase>
export type ChampsEcrits = Partial<Readonly<Record<ChampEcrit, string>>>

/** Ce qu’un geste laisse dans une case ; null la vide de sa ligne. */
export interface Ecriture {
  readonly adresse: AdresseCase
  readonly champs: ChampsEcrits | null
}

/** Le même geste dans les deux sens. */
export interface Geste {
  readonly avant: readonly Ecriture[]
  readonly apres: readonly Ecriture[]
}

const CHAMPS_ECRITS = ['montant', 'precision', 'absence', 'sourceId', 'page', 'citation', 'note'] as const

/** Ce qu’un texte tapé ou collé écrit dans une ligne : un montant lisible prend l’écriture du portail, un autre reste tel quel. */
export function toChamps(texte: string): ChampsEcrits {
  const lu = lireCase(texte)
  switch (lu.tag) {
    case 'ok':
      return { montant: formatSaisie(lu.centimes), precision: lu.precisionSuggeree, absence: '' }
    case 'absence':
      return { montant: '', precision: '', absence: lu.absence }
    case 'ambigu':
    case 'invalide':
      return { montant: texte.trim(), precision: '', absence: '' }
  }
}

/** Ce qu’écrit la frappe qui se ferme sur ce texte ; null quand la case s’est ouverte et refermée telle quelle. */
export function lireFrappe(frappe: Frappe, texte: string): ChampsEcrits | null {
  return texte === frappe.texte && !frappe.remplace ? null : toChamps(texte)
}

/** Ce qu’écrit une case ambiguë quand on sait ce que son séparateur sépare ; null si cette lecture est impossible. */
export function trancher([ligne]: ContenuCase, separateur: Separateur): ChampsEcrits | null {
  const lecture = ligne ? trancherCase(ligne.montant, separateur) : null
  if (lecture === null) return null
  return { montant: formatSaisie(lecture.centimes), precision: ligne?.precision || lecture.precision, absence: '' }
}

export function cleAdresse(adresse: AdresseCase): string {
  return `${adresse.sujet}|${adresse.nature}|${cleColonne(adresse)}`
}

/**
 * Prépare un geste : les lignes à poser, et de quoi le défaire. Une case se retrouve par son adresse, car la base a pu
 * donner entre-temps un identifiant à sa ligne. Vider une case qui l’est déjà n’écrit rien.
 */
export function preparer(
  lignes: readonly LigneSaisie[],
  ecritures: readonly Ecriture[],
  source: Pick<LigneSaisie, 'sourceId' | 'page'>,
  createCle: () => string,
): { readonly changements: readonly Changement[]; readonly geste: Geste } {
  const parAdresse = new Map(
    lignes.filter(({ perimetre }) => perimetre.trim() === '').map((ligne) => [cleAdresse(ligne), ligne]),
  )
  const faits = ecritures.flatMap(({ adresse, champs }) => {
    const ancienne = parAdresse.get(cleAdresse(adresse))
    const nouvelle = champs && ecrire(ancienne, adresse, champs, source, createCle)
    if (ancienne === undefined && (nouvelle === null || isCreuse(champs))) return []
    if (ancienne && nouvelle && CHAMPS_ECRITS.every((champ) => ancienne[champ] === nouvelle[champ])) return []
    const cle = ancienne?.cle ?? nouvelle?.cle ?? ''
    return [
      {
        changement: { cle, ligne: nouvelle },
        avant: { adresse, champs: ancienne ? pickChamps(ancienne) : null },
        apres: { adresse, champs: nouvelle && pickChamps(nouvelle) },
      },
    ]
  })
  return {
    changements: faits.map(({ changement }) => changement),
    geste: { avant: faits.map(({ avant }) => avant), apres: faits.map(({ apres }) => apres) },
  }
}

/** Effacer une case sans ligne ne dit rien de neuf ; « n.r. » tapé exprès non plus : l’absence y est déjà. */
function isCreuse(champs: ChampsEcrits | null): boolean {
  return champs === null || (!champs.montant && (champs.absence ?? 'non_renseigne') === 'non_renseigne')
}

function ecrire(
  ancienne: LigneSaisie | undefined,
  adresse: AdresseCase,
  champs: ChampsEcrits,
  { sourceId, page }: Pick<LigneSaisie, 'sourceId' | 'page'>,
  createCle: () => string,
): LigneSaisie {
  if (ancienne) return { ...ancienne, ...(champs.montant && ancienne.sourceId === '' && { sourceId, page }), ...champs }
  const vierge = { montant: '', precision: '', absence: '', perimetre: '', citation: '', note: '' }
  return { cle: createCle(), id: '', ...vierge, sourceId, page, ...adresse, ...champs }
}

function pickChamps({ montant, precision, absence, sourceId, page, citation, note }: LigneSaisie): ChampsEcrits {
  return { montant, precision, absence, sourceId, page, citation, note }
}
