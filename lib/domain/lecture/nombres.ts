const UNITES = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
)
const VALEURS: ReadonlyMap<string, number> = new Map([
  ...UNITES.map((mot, valeur) => [mot, valeur] as const),
  ['une', 1],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['octante', 80],
  ['huitante', 80],
  ['nonante', 90],
])
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['mille', 1_000],
  ['milliers', 1_000],
  ['million', 1_000_000],
  ['millions', 1_000_000],
])
const DEMI_MILLION = 500_000
const COLLECTIFS: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
])

const MOT = [...VALEURS.keys(), ...MULTIPLES.keys(), 'cent', 'cents'].toSorted((a, b) => b.length - a.length).join('|')
/** La suite de mots qui écrit un nombre en toutes lettres, dans un texte plié. */
export const EN_LETTRES = `(?:${MOT})(?:(?:[ -]| et )(?:${MOT})){0,12}`

/** « une centaine de milliers », « deux dizaines de millions ». */
export const ORDRE_DE_GRANDEUR = `un demi[- ]million|(?:${EN_LETTRES}) (?:${[...COLLECTIFS.keys()].join('|')})s? de (?:milliers|millions)`

/** « deux cent quarante-six mille » → 246000 ; null quand ce n’est pas un nombre. */
export function parseNombre(ecrit: string): number | null {
  if (/^\d{1,9}$/.test(ecrit)) return +ecrit
  if (/^un demi[- ]million$/.test(ecrit)) return DEMI_MILLION
  let [total, groupe] = [0, 0]
  for (const mot of ecrit.split(/[ -]+/)) {
    const multiple = MULTIPLES.get(mot)
    const valeur = VALEURS.get(mot)
    const collectif = COLLECTIFS.get(mot.replace(/s$/, ''))
    if (mot === 'et' || mot === 'de') continue
    if (collectif !== undefined) {
      groupe = (groupe || 1) * collectif
    } else if (multiple !== undefined) {
      total += (groupe || 1) * multiple
      groupe = 0
    } else if (mot === 'cent' || mot === 'cents') {
      groupe = (groupe || 1) * 100
    } else if (valeur === undefined) {
      return null
    } else {
      groupe = valeur === 20 && groupe % 100 === 4 ? groupe - 4 + 80 : groupe + valeur
    }
  }
  return total + groupe
}
