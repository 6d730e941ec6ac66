import type { ConventionSituee } from '@/lib/domain/chiffres-nationaux'

/** « Lot », ou « Alsace (Bas-Rhin) » pour la convention qui ne couvre qu’une partie de sa collectivité. */
export function nommerSituee({ territoire, convention }: ConventionSituee): string {
  const couverts = territoire.departements.filter(({ code }) => convention.departements.includes(code))
  const partielle = couverts.length > 0 && couverts.length < territoire.departements.length
  return partielle ? `${territoire.nomCourt} (${couverts.map(({ nom }) => nom).join(', ')})` : territoire.nomCourt
}
