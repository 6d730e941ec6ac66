/**
 * La touche Entrée actionne le premier bouton d’envoi du formulaire : que ce soit toujours « enregistrer »,
 * jamais le « retirer » d’une ligne.
 */
export function SoumissionParDefaut() {
  return <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
}
