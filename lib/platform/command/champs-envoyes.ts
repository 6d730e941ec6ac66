import 'server-only'
import type { Saisie } from '@/lib/domain/conflit'

/** Une valeur telle qu’un formulaire l’enverrait ; vide, elle ne s’envoie pas. */
export function flatten(nom: string, valeur: unknown): readonly (readonly [string, string])[] {
  if (valeur === null || valeur === undefined || valeur === false || valeur === '') return []
  if (valeur === true) return [[nom, 'on']]
  if (Array.isArray(valeur)) return valeur.flatMap((element, rang) => flatten(`${nom}[${rang}]`, element))
  if (typeof valeur !== 'object') return [[nom, String(valeur)]]
  return Object.entries(valeur).flatMap(([cle, contenu]) => flatten(`${nom}.${cle}`, contenu))
}

/** Une saisie entière, telle que le formulaire l’enverrait. */
export function toFormData(saisie: Saisie): FormData {
  const formData = new FormData()
  for (const [champ, valeur] of Object.entries(saisie)) {
    for (const [nom, texte] of flatten(champ, valeur)) formData.append(nom, texte)
  }
  return formData
}
