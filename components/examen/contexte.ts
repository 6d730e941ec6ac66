import type { ActeLu } from '@/components/actes/acte-lu'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { Cote } from '@/lib/domain/vocabulaire'

/** Les actions du serveur que l’examen appelle. */
export interface ActionsExamen {
  readonly ouvrirFil: ActionFormulaire
  readonly repondre: ActionFormulaire
  readonly resoudre: ActionFormulaire
  readonly rouvrir: ActionFormulaire
  readonly proposer: ActionFormulaire
  readonly regler: ActionFormulaire
  readonly retirer: ActionFormulaire
}

/** Ce que partagent tous les blocs de la page d’examen. */
export interface ContexteExamen {
  readonly lu: ActeLu
  /** Le côté de la personne ; null si elle ne fait que lire. */
  readonly cote: Cote | null
  readonly actions: ActionsExamen
  /** Ce que chaque formulaire porte sans le montrer : l’acte, l’envoi, la vue où revenir. */
  readonly caches: Readonly<Record<string, string>>
}
