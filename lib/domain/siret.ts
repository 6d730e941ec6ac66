import { z } from 'zod'

const LONGUEUR = 14

/**
 * Vrai quand la clé de contrôle (formule de Luhn) tombe juste : une faute de frappe d’un chiffre se voit. Les établissements
 * de La Poste suivent une autre règle ; aucun n’est partie à une convention.
 */
function hasCleJuste(siret: string): boolean {
  const somme = [...siret].reduce((total, chiffre, rang) => {
    const poids = BigInt(chiffre) * (rang % 2 === 0 ? 2n : 1n)
    return total + (poids > 9n ? poids - 9n : poids)
  }, 0n)
  return somme % 10n === 0n
}

/** Le SIRET d’un organisme public, avec ou sans espaces ; vide ou absent, il n’est pas connu. */
export const siretFacultatif = z
  .string()
  .nullish()
  .transform((texte, contexte) => {
    const siret = (texte ?? '').replaceAll(/\s/g, '')
    if (siret === '') return null
    if (siret.length !== LONGUEUR || /\D/.test(siret)) {
      contexte.addIssue({ code: 'custom', message: 'Un SIRET a 14 chiffres.', continue: true })
    } else if (!hasCleJuste(siret)) {
      const message = 'Ce n’est pas un SIRET\u202f: sa clé de contrôle ne tombe pas juste. Relisez ses chiffres.'
      contexte.addIssue({ code: 'custom', message, continue: true })
    } else if (!/^[12]/.test(siret)) {
      const message =
        'Ce n’est pas le SIRET d’un organisme public\u202f: celui-ci commence par 1 (État) ou 2 (collectivité).'
      contexte.addIssue({ code: 'custom', message, continue: true })
    }
    return siret
  })
