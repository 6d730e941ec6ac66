import type { Phrase } from './phrases'
import { citer, recopier, type TextePlie } from './texte-plie'
import type { SignatairePropose } from './types'

const PAS_UN_NOM =
  '(?:[Pp]resident|[Pp]refet|[Cc]ommissaire|Conseil|Departement|Metropole|Collectivite|Region|Etat|Monsieur|Madame|Mme|Article|Le|La|Les|En|Pour|Avec)(?:e|s)?(?![a-z])'
const PARTICULE = "(?:de |du |d'|des |de la |le |la )?"
const NOM = `(?!${PAS_UN_NOM})[A-Z][A-Za-z']+(?:-[A-Z][A-Za-z']+)*(?: ${PARTICULE}[A-Z][A-Za-z']+(?:-[A-Z][A-Za-z']+)*){1,3}`
const TITRE = '(?:(?:[Pp]remiere? )?(?:[Vv]ice-)?[Pp]residente?|[Pp]refete?|[Cc]ommissaire|[Hh]aut[- ][Cc]ommissaire)'
/** Une fonction court jusqu’à la ponctuation, au « et » ou au verbe qui la suivent. */
const FIN_DE_FONCTION = `(?=[,;.:()"]| et | l'a | a (?!la |l'|le )| ont | ainsi | qui |$)`
const NOM_PUIS_FONCTION = new RegExp(
  `(?<![\\w-])(?<nom>${NOM}),? (?<fonction>(?:[Ll][ea] )?${TITRE}[^,;.:()"]{0,120}?)${FIN_DE_FONCTION}`,
  'g',
)
const FONCTION_PUIS_NOM = new RegExp(
  `\\b(?<fonction>(?:[Ll][ea]|[Ss]on|[Ss]a) ${TITRE}(?: [A-Za-z'-]+){0,8}?),? (?:M\\. |Mme |Monsieur |Madame )?(?<nom>${NOM})`,
  'g',
)
const SIGNE = /\bsign\w+|\bparaph\w+|\bconclu\w*|\bofficialis\w+|\brepresente\w*/

/** Qui signe, avec sa fonction. Une personne nommée hors d’une phrase de signature reste à vérifier. */
export function readSignataires(texte: TextePlie, phrases: readonly Phrase[]): readonly SignatairePropose[] {
  const vus = new Set<string>()
  return phrases.flatMap((phrase) => {
    if (phrase.zone !== 'texte') return []
    const propre = texte.propre.slice(phrase.debut, phrase.fin)
    return listTrouves(propre).flatMap(({ index, 0: trouve, groups = {} }) => {
      const debut = phrase.debut + index
      const { nom = '', fonction = '' } = groups
      const partie = readPartie(fonction.toLowerCase(), phrase.texte.slice(0, index))
      const place = trouve.startsWith(nom) ? debut : debut + trouve.length - nom.length
      if (partie === null || vus.has(nom)) return []
      vus.add(nom)
      const deFonction = debut + trouve.indexOf(fonction, trouve.startsWith(nom) ? nom.length : 0)
      const signe = SIGNE.test(phrase.texte) && phrase.sujet !== 'autre'
      return [
        {
          genre: 'signataire' as const,
          nom: recopier(texte, place, place + nom.length),
          fonction: recopier(texte, deFonction, deFonction + fonction.length).replace(/^(?:le|la|son|sa) /i, ''),
          partie,
          passage: citer(texte, debut, debut + trouve.length),
          confiance: signe ? ('sure' as const) : ('a_verifier' as const),
          raison: signe
            ? 'La phrase nomme cette personne parmi les signataires.'
            : 'Le texte cite cette personne sans dire qu’elle a signé.',
        },
      ]
    })
  })
}

/** Un passage n’est lu qu’une fois, dans l’ordre où le texte nomme. */
function listTrouves(propre: string) {
  const trouves = [...propre.matchAll(NOM_PUIS_FONCTION), ...propre.matchAll(FONCTION_PUIS_NOM)].toSorted(
    (a, b) => a.index - b.index,
  )
  return trouves.filter(
    ({ index, 0: texte }, rang) =>
      !trouves
        .slice(0, rang)
        .some((autre) => index < autre.index + autre[0].length && autre.index < index + texte.length),
  )
}

const COLLECTIVITE_REPRESENTEE = /\b(?:departement|metropole|collectivite)\b[^.;]{0,80}\brepresentee? par $/

function readPartie(fonction: string, avant: string): SignatairePropose['partie'] | null {
  if (/prefet|prefete/.test(fonction)) return 'etat'
  if (/commissaire/.test(fonction)) return 'commissaire'
  if (/president/.test(fonction) && COLLECTIVITE_REPRESENTEE.test(avant)) return 'departement'
  return /president\w* (?:du|de la|de l') ?(?:departement|conseil (?:departemental|general|metropolitain|de)|metropole|collectivite|eurometropole|assemblee)/.test(
    fonction,
  )
    ? 'departement'
    : null
}
