import { lireCase } from '@/lib/domain/grille/lire-case'
import { formatSaisie } from '@/lib/domain/montant/format-montant'
import { compter } from '@/lib/domain/phrase/nombre'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { ABSENCES, type Absence, PRECISIONS } from '@/lib/domain/vocabulaire'
import type { LigneSaisie } from '../montants/ligne'

/** Ce que les tableurs écrivent d’un chiffre qui manque, et que la grille relit. */
const ABREGES = {
  non_renseigne: 'n.r.',
  sans_objet: 's.o.',
  non_disponible: 'n.d.',
  secret: 'secret',
} as const satisfies Record<Absence, string>

interface Description {
  readonly ecrit: string
  readonly dit: string
  readonly nature: 'vide' | 'chiffre' | 'absence' | 'illisible' | 'plusieurs'
}

/** Ce qu’on répond au geste qui n’emporterait qu’un des montants d’une case. */
export const PLUSIEURS = 'Plusieurs montants dans une même case\u202f: ouvrez-la dans le formulaire.'

/** Ce qui, d’une ligne, se lit dans une case. */
type Chiffrage = Pick<LigneSaisie, 'montant' | 'precision' | 'absence'>

/** Ce qu’une case montre et ce qu’elle dit. */
export function decrireCase(contenu: readonly Chiffrage[]): Description {
  const [ligne, ...autres] = contenu
  if (ligne === undefined) return { ecrit: '', dit: 'vide', nature: 'vide' }
  if (autres.length > 0) {
    const dit = compter(contenu.length, 'montant', 'montants')
    return { ecrit: dit, dit: `${dit}, à ouvrir dans le formulaire`, nature: 'plusieurs' }
  }
  const lu = lireCase(ligne.montant)
  switch (lu.tag) {
    case 'ok': {
      const precision = PRECISIONS.find((connue) => connue === ligne.precision) ?? lu.precisionSuggeree
      const ecrit = formatSaisie(lu.centimes)
      return {
        ecrit: precision === 'environ' ? `≈\u00a0${ecrit}` : ecrit,
        dit: decrireValeur({ kind: 'chiffre', centimes: lu.centimes, precision }),
        nature: 'chiffre',
      }
    }
    case 'absence': {
      const absence = ligne.montant.trim() === '' ? getAbsence(ligne) : lu.absence
      const dit = decrireValeur({ kind: absence })
      return { ecrit: dit, dit, nature: 'absence' }
    }
    case 'ambigu':
    case 'invalide':
      return { ecrit: ligne.montant, dit: `${ligne.montant}, à revoir`, nature: 'illisible' }
  }
}

/** Ce qu’un tableur doit recevoir : des chiffres sans espaces, et « près de » quand le montant n’est pas sûr. */
export function copierCase([ligne]: readonly Chiffrage[]): string {
  if (ligne === undefined) return ''
  const lu = lireCase(ligne.montant)
  if (lu.tag === 'absence') return ABREGES[getAbsence(ligne)]
  if (lu.tag !== 'ok') return ligne.montant
  const nombre = formatSaisie(lu.centimes).replaceAll('\u202f', '')
  return ligne.precision === 'environ' ? `près de ${nombre}` : nombre
}

/** Le texte qui s’ouvre à la correction ; il dit « environ », pour que le corriger ne rende pas le chiffre exact. */
export function getTexteEditable([ligne]: readonly Chiffrage[]): string {
  if (ligne === undefined) return ''
  const lu = lireCase(ligne.montant)
  if (lu.tag === 'ok' && ligne.precision === 'environ' && lu.precisionSuggeree !== 'environ') {
    return `environ ${ligne.montant}`
  }
  if (ligne.montant !== '') return ligne.montant
  const absence = getAbsence(ligne)
  return absence === 'non_renseigne' ? '' : ABREGES[absence]
}

function getAbsence({ absence }: Chiffrage): Absence {
  return ABSENCES.find((connue) => connue === absence) ?? 'non_renseigne'
}
