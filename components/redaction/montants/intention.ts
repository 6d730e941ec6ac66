import type { LigneSaisie } from './ligne'

type Intention =
  | { readonly type: 'remove'; readonly payload: { readonly name: 'montants'; readonly index: number } }
  | { readonly type: 'insert'; readonly payload: { readonly name: 'montants'; readonly defaultValue: LigneSaisie } }

/** Sans script, le bouton poste le formulaire et conform, côté serveur, rend la liste allongée ou raccourcie. */
export function createIntention(intention: Intention) {
  return { name: '__intent__', value: JSON.stringify(intention), formNoValidate: true } as const
}
