import { absolu } from '@/lib/domain/centimes'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import type { Cote, Verdict } from '@/lib/domain/parite'
import { avecArticle, type NomDecline } from '@/lib/domain/phrase/grammaire'
import { decrireManques, getPartie } from '@/lib/domain/phrase/manque'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'

const EXCEDENTS = {
  etat: 'l’État apporte plus',
  departement: 'la collectivité apporte plus, ce qui est permis',
} as const satisfies Record<Cote, string>

/** Le verdict de parité en toutes lettres, sans point final. */
export function decrireVerdict(verdict: Verdict, collectivite: NomDecline): string {
  switch (verdict.tag) {
    case 'attestee':
      return 'Parité attestée au centime'
    case 'compatible':
      return 'Compatible avec la parité (montants arrondis)'
    case 'rompue': {
      const payeur = avecArticle(getPartie(verdict.plusPayeur, collectivite))
      const permis = verdict.plusPayeur === 'departement' ? ', ce que la règle permet' : ''
      return `Parité rompue de ${formatMontant(absolu(verdict.ecart))}${DEUX_POINTS}${payeur} apporte plus${permis}`
    }
    case 'indeterminable':
      if (verdict.manquants.length === 0) return 'Indéterminable'
      return `Indéterminable${DEUX_POINTS}${decrireManques(verdict.manquants, verdict.motifs, collectivite)}`
  }
}

/** Le même verdict en quelques mots, pour une ligne de tableau : la collectivité n’y est pas nommée. */
export function resumerVerdict(verdict: Verdict): string {
  switch (verdict.tag) {
    case 'attestee':
      return 'Attestée au centime'
    case 'compatible':
      return 'Compatible (montants arrondis)'
    case 'rompue':
      return `Rompue de ${formatMontant(absolu(verdict.ecart))}, ${EXCEDENTS[verdict.plusPayeur]}`
    case 'indeterminable':
      return decrireMontantsManquants(verdict.manquants.length)
  }
}

/** « Indéterminable : 3 montants manquent ». */
export function decrireMontantsManquants(nombre: number): string {
  if (nombre === 0) return 'Indéterminable'
  return `Indéterminable${DEUX_POINTS}${compter(nombre, 'montant manque', 'montants manquent')}`
}

/** Plus de la moitié pour le Département est permis et se dit ; plus de la moitié pour l’État est une alerte. */
export function decrireAlerte(verdict: Verdict): string | null {
  return verdict.alerteEtat ? 'La part de l’État dépasse la moitié' : null
}
