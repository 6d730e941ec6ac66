import { describe, expect, it } from 'vitest'
import { lire } from '@/tests/support/lectures'

/** Des textes faits pour qu’une règle mal bornée y revienne sans cesse sur ses pas. */
const HOSTILES: readonly (readonly [string, string])[] = [
  ['des chiffres', '1'],
  ['des milliers', '000 '],
  ['des sommes', '1 € '],
  ['des sommes sans fin de phrase', '12 000 € et '],
  ['des élisions', 'de l’'],
  ['des guillemets ouverts', '«\u202f'],
  ['des parenthèses ouvertes', '('],
  ['des lignes vides', '\n'],
  ['des lignes brèves', 'a\n'],
  ['des puces', '- 5 000 € pour la mobilité\n'],
  ['des étiquettes', 'Pilote : \n'],
  ['des partenaires', 'Action 1\nPartenaires : a(,'],
  ['des majuscules', 'Jean Le '],
  ['des fonctions', 'la présidente de '],
  ['des nombres en lettres', 'cent mille '],
  ['des tabulations', 'a\tb\t1\n'],
  ['des barres', '| a | 1 € |\n'],
  ['des dates', '1er janvier 2020 '],
  ['des actions', 'Action 1.1 Titre\n'],
  ['des numéros', '1. Mesure\n'],
  ['des traits d’union', 'mot-\n'],
  ['des approximations', 'un peu plus de '],
  ['des territoires', 'Département du Lot '],
  ['des axes', 'Axe 1\n'],
  ['des espaces', '    '],
  ['des colonnes alignées', 'a    1 €    2 €\n'],
  ['des rangées serrées', 'État Département\na 1 € 2 €\n'],
  ['des reprises', 'l’État 1 € et le Département autant '],
  ['des fourchettes', 'entre 1 et 2 € '],
]
/** Un texte qui parle du contrat fait travailler toutes les règles. */
const CONTRAT = 'La convention de lutte contre la pauvreté entre l’État et le Département du Lot, financée à parité.\n'
const LONGUEUR = 50_000
/** Le double de texte prend au plus le double de temps ; la marge couvre le ramasse-miettes et les voisins. */
const RAPPORT_MAX = 3.2
/** En deçà de vingt millisecondes, l’horloge mesure surtout elle-même. */
const PLANCHER = 20_000
const ESSAIS = 2

/** Le temps le plus court de quelques essais : celui que rien d’étranger n’a ralenti. */
function chronometrer(texte: string): number {
  const durees = Array.from({ length: ESSAIS }, () => {
    const depart = process.cpuUsage()
    lire(CONTRAT + texte)
    const { user, system } = process.cpuUsage(depart)
    return user + system
  })
  return Math.min(...durees)
}

describe('un texte hostile se lit dans un temps proportionné à sa longueur', () => {
  it.each(HOSTILES)('%s', (_nom, motif) => {
    const texte = motif.repeat(Math.ceil(LONGUEUR / motif.length)).slice(0, LONGUEUR)
    const [simple, double] = [chronometrer(texte), chronometrer(texte + texte)]
    expect(double / Math.max(simple, PLANCHER)).toBeLessThanOrEqual(RAPPORT_MAX)
  })
})
