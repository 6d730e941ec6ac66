import type { ConventionSituee } from '@/lib/domain/chiffres-nationaux'

/** « Lot », ou « Alsace (Bas-Rhin) » pour la convention qui ne couvre qu’une partie de sa collectivité. */
export function nommerSituee(situee: ConventionSituee): string {
  return `${situee.territoire.nomCourt}${decrirePartie(situee)}`
}

/** « (Bas-Rhin) », à la suite d’un nom ; rien quand la convention couvre toute sa collectivité. */
export function decrirePartie({ territoire, convention }: ConventionSituee): string {
  const couverts = territoire.departements.filter(({ code }) => convention.departements.includes(code))
  const partielle = couverts.length > 0 && couverts.length < territoire.departements.length
  return partielle ? ` (${couverts.map(({ nom }) => nom).join(', ')})` : ''
}
