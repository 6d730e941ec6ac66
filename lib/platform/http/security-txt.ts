import { addJours } from '@/lib/domain/periode'

/** Passé ce délai, un contact qui n’a pas été confirmé ne vaut plus ; la norme demande moins d’un an. */
const VALIDITE_EN_JOURS = 180

/** Où signaler une faille (RFC 9116). L’échéance se compte depuis le début du jour : deux lectures y sont identiques. */
export function composeSecurityTxt(contact: string, adresse: string, maintenant: Date): string {
  const echeance = addJours(maintenant.toISOString().slice(0, 10), VALIDITE_EN_JOURS)
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${echeance}T00:00:00.000Z`,
    'Preferred-Languages: fr',
    `Canonical: ${adresse}`,
    '',
  ].join('\n')
}
