import { centimes } from '@/lib/domain/centimes'
import type { Case } from '@/lib/domain/import/feuille'
import { findAbsence } from '@/lib/domain/import/mots'
import type { Unite } from '@/lib/domain/import/unite'
import type { Chiffre } from '@/lib/domain/montant/montant'
import { BORNE_MONTANT, parseMontant } from '@/lib/domain/montant/parse-montant'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import type { Absence } from '@/lib/domain/vocabulaire'

export type MontantDeCase =
  | { readonly tag: 'vide' }
  | { readonly tag: 'ok'; readonly valeur: Chiffre | { readonly kind: Absence }; readonly remarque: string | null }
  | { readonly tag: 'erreur'; readonly message: string }

const TIRET = /^[-–—−]+$/
const CALCULE = 'Ce montant est le résultat d’une formule\u202f: c’est sa valeur qui est lue.'
/** Ce qu’un tableur montre d’un nombre ; les chiffres suivants sont les restes de son calcul. */
const CHIFFRES_MONTRES = 15

/** Un texte qui finit par un chiffre ne dit pas son unité : c’est celle de sa colonne. */
const SANS_UNITE = /\d\s*$/

/**
 * Lit le montant d’une case. Un nombre du tableur est exact ; un texte, et un nombre en milliers, se lisent comme s’ils
 * étaient tapés.
 */
export function readMontantCase(contenu: Case | null, unite: Unite | null = null): MontantDeCase {
  const texte = contenu?.texte.trim() ?? ''
  if (contenu === null || texte === '') return { tag: 'vide' }
  switch (contenu.genre) {
    case 'nombre':
      if (unite === null) return readNombre(contenu)
      return readSaisie({ ...contenu, texte: `${readMontre(texte).replace('.', ',')} ${unite}` })
    case 'texte':
      return readSaisie(unite !== null && SANS_UNITE.test(texte) ? { ...contenu, texte: `${texte} ${unite}` } : contenu)
    case 'erreur':
      return { tag: 'erreur', message: `Le tableur signale une erreur (${texte}).` }
    case 'pourcentage':
    case 'jour':
    case 'booleen':
      return { tag: 'erreur', message: `${entreGuillemets(texte)} n’est pas un montant.` }
  }
}

function readNombre({ texte, formule }: Case): MontantDeCase {
  const enFrancais = texte.replace('.', ',')
  const exact = toChiffre(texte)
  if (exact) return borne(exact, formule ? CALCULE : null)
  const montre = toChiffre(readMontre(texte))
  if (montre) return borne(montre, `Le tableur montre ce montant à quinze chiffres, et le garde comme ${enFrancais}.`)
  return {
    tag: 'erreur',
    message: `${entreGuillemets(enFrancais)} compte plus de deux décimales\u202f; un montant n’est jamais arrondi.`,
  }
}

/** 0,1 + 0,2 donne 0,30000000000000004 dans un tableur, qui montre 0,3 : un décimal tel qu’il le montre. */
function readMontre(decimal: string): string {
  const [, signe = '', entiers = '', decimales = ''] = /^(-?)(\d+)\.(\d+)$/.exec(decimal) ?? []
  const gardees = CHIFFRES_MONTRES - entiers.length
  if (gardees < 1 || decimales.length <= gardees) return decimal
  const retenue = (decimales[gardees] ?? '0') >= '5' ? 1n : 0n
  const chiffres = `${BigInt(entiers + decimales.slice(0, gardees)) + retenue}`.padStart(gardees + 1, '0')
  return `${signe}${chiffres.slice(0, -gardees)}.${chiffres.slice(-gardees)}`.replace(/\.?0+$/, '')
}

function readSaisie({ texte, formule }: Case): MontantDeCase {
  const saisie = texte.trim()
  const absence = findAbsence(saisie)
  if (absence !== null) return { tag: 'ok', valeur: { kind: absence }, remarque: null }
  if (TIRET.test(saisie)) {
    return {
      tag: 'erreur',
      message:
        'Un tiret ne dit pas si le montant est nul ou inconnu. Écrivez 0, «\u00a0n.r.\u00a0» ou «\u00a0s.o.\u00a0».',
    }
  }
  const lu = parseMontant(saisie)
  switch (lu.tag) {
    case 'vide':
      return { tag: 'vide' }
    case 'ok':
      return borne(
        { kind: 'chiffre', centimes: lu.centimes, precision: lu.precisionSuggeree },
        formule ? CALCULE : null,
      )
    case 'ambigu':
      return { tag: 'erreur', message: lu.message }
    case 'invalide':
      return { tag: 'erreur', message: `${entreGuillemets(saisie.slice(0, 60))}\u202f: ${lu.message}` }
  }
}

/** Null au-delà de deux décimales. */
function toChiffre(decimal: string): Chiffre | null {
  const parties = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(decimal)
  if (!parties) return null
  const [, signe, entiers, decimales = ''] = parties
  return {
    kind: 'chiffre',
    centimes: centimes(BigInt(`${signe}${entiers}${decimales.padEnd(2, '0')}`)),
    precision: decimales === '' ? 'euro' : 'centime',
  }
}

function borne(valeur: Chiffre, remarque: string | null): MontantDeCase {
  const absolu = valeur.centimes < 0n ? -valeur.centimes : valeur.centimes
  if (absolu > BORNE_MONTANT) return { tag: 'erreur', message: 'Ce montant dépasse cent milliards d’euros.' }
  return { tag: 'ok', valeur, remarque }
}
