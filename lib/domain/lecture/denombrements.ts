import { FINANCE, PARLE_DU_CONTRAT } from './mots-du-contrat'
import { EN_LETTRES, parseNombre } from './nombres'
import type { Phrase } from './phrases'
import { readNiveau, readVolet } from './rubriques/rubrique-lue'
import { citer, type TextePlie } from './texte-plie'
import type { Avis, DenombrementPropose } from './types'

const NOMBRE = `(?:\\d{1,3}|${EN_LETTRES})`
const QUALITE =
  '(?:nouvelles|autres|premieres|grandes|principales|fiches|"?socles?"?|nationales|departementales|locales|prioritaires|concretes|supplementaires)'
const COMPTE = new RegExp(
  `(?<![\\w.,'-])(?<nombre>${NOMBRE}) (?:${QUALITE} ){0,2}(?<objet>mesures?|actions?|fiches?[ -]actions?)\\b`,
  'g',
)
/** « huit mesures : cinq nationales… et trois à l’initiative » : l’objet n’est dit qu’une fois. */
const DETAIL = new RegExp(
  `(?<=[:,;(] ?|\\bet |\\bdont |\\bsoit )(?<nombre>${NOMBRE}) (?:mesures? |actions? )?(?:d'entre elles )?(?:"?(?:nationales?|socles?)"?|sont (?:nationales|issues du socle)|a l'initiative|d'initiative|choisies?|de l'initiative|relevant|departementales|locales|du (?:volet )?socle|au titre du (?:volet )?socle|au titre de l'initiative|du volet initiative|obligatoires?|facultatives?)`,
  'g',
)
const ANAPHORE =
  /\b(?:ces|cette|des|aux|nos|vos|leurs|ses|chacune des|l'une des|ou|action|mesure|fiche|article|axe|page|n°) $/
const SUITE_MAX = 90
const RETENUES = /\b(?:retenu|prevu|inscrit|selectionn|programm|arrete|redig|elabor|defini|lance)\w*/

/** Combien de mesures ou d’actions le texte annonce. */
export function readDenombrements(texte: TextePlie, phrases: readonly Phrase[]): readonly DenombrementPropose[] {
  const vus = new Set<string>()
  return phrases.flatMap((phrase) => {
    if (phrase.zone !== 'texte' || phrase.ligne.genre === 'tableau') return []
    return listComptes(phrase.texte).flatMap(({ debut, fin, nombre, objet }) => {
      const passage = phrase.texte.slice(debut, fin)
      const volet = readVolet(passage)
      const lu = { objet: readNiveau(objet, volet), nombre, volet }
      const avis = judge(phrase, lu)
      const cle = JSON.stringify([lu, avis.confiance])
      if (vus.has(cle)) return []
      vus.add(cle)
      return [
        {
          genre: 'denombrement' as const,
          ...lu,
          passage: citer(texte, phrase.debut + debut, phrase.debut + fin),
          ...avis,
        },
      ]
    })
  })
}

function listComptes(texte: string) {
  const [details, comptes] = [[...texte.matchAll(DETAIL)], [...texte.matchAll(COMPTE)]]
  const departs = comptes
    .concat(details.filter(({ index }) => !comptes.some((compte) => compte.index === index)))
    .toSorted((a, b) => a.index - b.index)
  const objet = comptes[0]?.groups?.objet ?? 'mesures'
  return departs.flatMap((trouve, rang) => {
    const nombre = parseNombre(trouve.groups?.nombre ?? '')
    const sien = trouve.groups?.objet ?? objet
    if (
      nombre === null ||
      nombre === 0 ||
      sien === '' ||
      ANAPHORE.test(texte.slice(Math.max(0, trouve.index - 12), trouve.index))
    )
      return []
    const fin = findFin(texte, trouve.index + trouve[0].length, departs[rang + 1]?.index ?? texte.length)
    return fin === null ? [] : [{ debut: trouve.index, fin, nombre, objet: sien }]
  })
}

/** Le dénombrement garde sa qualité (« à l’initiative du Département ») et s’arrête avec elle. */
function findFin(texte: string, debut: number, limite: number): number | null {
  const suite = texte.slice(debut, Math.min(limite, debut + SUITE_MAX))
  if (/^ (?:par|sur \d|%)/.test(suite)) return null
  const arret = suite.search(/[:;,.()]| (?:et|dont|qui|seront|sera|sont|est|feront|afin|pour|en) |$/)
  const fin = Math.max(0, arret)
  return debut + (suite.slice(0, fin).split('"').length % 2 === 0 ? suite.lastIndexOf('"', fin) : fin)
}

function judge(
  { texte, sujet, ligne }: Phrase,
  { volet, nombre }: Pick<DenombrementPropose, 'volet' | 'nombre'>,
): Avis {
  if (sujet === 'autre')
    return { confiance: 'a_part', raison: 'Le passage compte les actions d’un autre cadre que le contrat.' }
  if (volet !== null) return { confiance: 'sure', raison: 'Le texte compte et dit le volet.' }
  if (PARLE_DU_CONTRAT.test(texte) || (sujet === 'contrat' && (ligne.texte.endsWith(':') || FINANCE.test(texte)))) {
    return { confiance: 'sure', raison: 'La phrase compte ce que le contrat contient.' }
  }
  if (sujet === 'contrat' && (nombre >= 3 || RETENUES.test(texte)))
    return { confiance: 'a_verifier', raison: 'Le passage parle du contrat : vérifiez que ce nombre est le sien.' }
  return { confiance: 'a_part', raison: 'Rien ne dit que ce nombre est celui du contrat.' }
}
