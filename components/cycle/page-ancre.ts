import type { Ancre } from '@/lib/domain/cycle/ouverture'
import type { Acte } from '@/lib/domain/instantane'

/** La page où une ancre se corrige ; null si sa ligne a disparu de l’acte. */
export function getPageAncre({ mesures, actions }: Pick<Acte, 'mesures' | 'actions'>, ancre: Ancre): string | null {
  switch (ancre.niveau) {
    case 'acte':
      return 'en-tete'
    case 'montant':
      return 'montants'
    case 'mesure':
      return toPage('mesures', mesures, ancre.cle)
    case 'action':
      return toPage('actions', actions, ancre.cle)
  }
}

function toPage(partie: string, lignes: readonly { readonly id: string; readonly lignee: string }[], lignee: string) {
  const ligne = lignes.find((l) => l.lignee === lignee)
  return ligne ? `${partie}/${ligne.id}` : null
}
