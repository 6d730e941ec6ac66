import 'server-only'

/** Ce que les champs d’un formulaire de lecture contenaient, sous leur nom. */
export type SaisieRecue = Readonly<Record<string, string>>

/** Un formulaire envoie ses fins de ligne à la manière de Windows : le texte lu et le texte cité sont le même. */
export function normaliserTexte(formData: FormData): string {
  const recu = formData.get('texte')
  const texte = typeof recu === 'string' ? recu.replace(/\r\n?/g, '\n') : ''
  formData.set('texte', texte)
  return texte
}

/** Tout ce qui est saisi, hors le texte lui-même. */
export function listSaisie(formData: FormData): SaisieRecue {
  return Object.fromEntries(
    [...formData].flatMap(([nom, valeur]) => (typeof valeur === 'string' && nom !== 'texte' ? [[nom, valeur]] : [])),
  )
}

/** Ce qui vaut d’une lecture à l’autre : l’acte, et le document d’où vient le texte. */
export function keepDocument(saisie: SaisieRecue): SaisieRecue {
  return Object.fromEntries(Object.entries(saisie).filter(([nom]) => nom === 'acteId' || nom.startsWith('source.')))
}
