/** Passé ce délai, un contact qui n’a pas été confirmé ne vaut plus ; la norme demande moins d’un an. */
const VALIDITE_EN_JOURS = 180

const JOUR_EN_MS = 86_400_000

/** Où signaler une faille (RFC 9116). L’échéance se compte depuis le début du jour : deux lectures y sont identiques. */
export function composeSecurityTxt(contact: string, adresse: string, maintenant: Date): string {
  const debut = Math.floor(maintenant.getTime() / JOUR_EN_MS) * JOUR_EN_MS
  const echeance = new Date(debut + VALIDITE_EN_JOURS * JOUR_EN_MS)
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${echeance.toISOString()}`,
    'Preferred-Languages: fr',
    `Canonical: ${adresse}`,
    '',
  ].join('\n')
}
