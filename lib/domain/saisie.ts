import { z } from 'zod'
import { parseMontant } from '@/lib/domain/montant/parse-montant'
import { parseJour } from '@/lib/domain/periode'

/** Longueurs au-delà desquelles un texte n’est plus lisible sur une fiche d’une page. */
export const LONGUEUR_LIBELLE = 300
export const LONGUEUR_TEXTE = 6_000

const tropLong = (max: number) => `${max.toLocaleString('fr')} caractères au plus.`

/** Un texte que la base et JSON savent écrire : ni caractère nul, ni moitié de caractère. */
export function texteLisible(message?: string) {
  return z
    .string({ error: message })
    .refine((texte) => texte.isWellFormed() && !texte.includes('\0'), 'Ce texte contient un caractère illisible.')
}

/** Un texte court, exigé. */
export function texteObligatoire(message: string, max = LONGUEUR_LIBELLE) {
  return texteLisible(message).trim().min(1, message).max(max, tropLong(max)).prefault('')
}

/** Un texte qui peut manquer : vide ou absent devient null. */
export function texteFacultatif(max = LONGUEUR_LIBELLE) {
  return texteLisible()
    .trim()
    .max(max, tropLong(max))
    .nullish()
    .transform((texte) => texte || null)
}

/** Une liste saisie à raison d’une ligne par élément. */
export function lignesFacultatives(max = LONGUEUR_TEXTE) {
  return texteLisible()
    .max(max, tropLong(max))
    .nullish()
    .transform((texte) =>
      (texte ?? '')
        .split('\n')
        .map((ligne) => ligne.trim())
        .filter(Boolean),
    )
}

// Un champ absent se lit comme vide et une erreur « continue » : le reste du formulaire se juge, tout se dit à la fois.

/** Un jour écrit mais illisible : l’erreur est déjà dite, et il ne manque pas. */
const ILLISIBLE = ''

/** Un jour, écrit JJ/MM/AAAA ou AAAA-MM-JJ, ou rien. */
export const jourFacultatif = z
  .string()
  .nullish()
  .transform((texte, contexte) => {
    const lu = parseJour(texte ?? '')
    if (lu.tag === 'ok') return lu.jour
    if (lu.tag === 'vide') return null
    contexte.addIssue({ code: 'custom', message: lu.message, continue: true })
    return ILLISIBLE
  })

/** Un jour exigé. */
export const jourObligatoire = z
  .string({ error: 'Indiquez une date.' })
  .prefault('')
  .transform((texte, contexte) => {
    const lu = parseJour(texte)
    if (lu.tag === 'ok') return lu.jour
    contexte.addIssue({
      code: 'custom',
      message: lu.tag === 'vide' ? 'Indiquez une date.' : lu.message,
      continue: true,
    })
    return ILLISIBLE
  })

/** Refuse, à côté du champ, une période à moitié saisie ou qui finit avant de commencer. */
export function refinePeriode(
  { debut, fin }: { readonly debut: string | null; readonly fin: string | null },
  contexte: { addIssue: (probleme: { code: 'custom'; path: string[]; message: string }) => void },
): void {
  if (debut !== null && fin === null) {
    contexte.addIssue({ code: 'custom', path: ['fin'], message: 'Indiquez aussi le dernier jour de la période.' })
  }
  if (debut === null && fin !== null) {
    contexte.addIssue({ code: 'custom', path: ['debut'], message: 'Indiquez aussi le premier jour de la période.' })
  }
  if (debut && fin && fin < debut) {
    contexte.addIssue({ code: 'custom', path: ['fin'], message: 'La période finit avant d’avoir commencé.' })
  }
}

/** Un montant tapé ou collé ; rien quand la case est vide. Une écriture ambiguë est refusée avec ses lectures. */
export const montantSaisi = z
  .string()
  .nullish()
  .transform((texte, contexte) => {
    const lu = parseMontant(texte ?? '')
    switch (lu.tag) {
      case 'ok':
        return { centimes: lu.centimes, precisionSuggeree: lu.precisionSuggeree }
      case 'vide':
        return null
      case 'ambigu':
      case 'invalide':
        contexte.addIssue({ code: 'custom', message: lu.message, continue: true })
        return null
    }
  })

/** Un montant exigé. */
export function montantObligatoire(message: string) {
  return z
    .string()
    .nullish()
    .transform((texte, contexte) => {
      const lu = parseMontant(texte ?? '')
      if (lu.tag === 'ok') return { centimes: lu.centimes, precisionSuggeree: lu.precisionSuggeree }
      contexte.addIssue({ code: 'custom', message: lu.tag === 'vide' ? message : lu.message })
      return z.NEVER
    })
}

/** Un lien, limité au web : `javascript:` et `data:` n’ont rien à faire sur une page publique. */
export const lienFacultatif = texteLisible()
  .trim()
  .max(2_000)
  .nullish()
  .transform((texte) => texte || null)
  .refine((lien) => lien === null || (URL.canParse(lien) && /^https?:$/.test(new URL(lien).protocol)), {
    message: 'Écrivez une adresse complète, commençant par https://.',
  })
