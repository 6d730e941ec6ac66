import { type JetonDate, listJetonsDates } from './jetons-dates'
import type { Phrase } from './phrases'
import { citer, recopier, type TextePlie } from './texte-plie'
import type { Avis, DateProposee } from './types'

const SIGNE =
  /\b(?:signe(?:e?s?|r|nt|ront)|signature|cosigne\w*|officialis\w+|paraphe\w*|^fait (?:a|en)|^a [a-z][a-z' -]{1,40}, le (?=\d.{0,25}$)|conclu(?:e?s?)|ratifie\w*)\b/
const A_VENIR = /\b(?:sera|seront|signer(?:a|ont|ons)|devrait|prochain\w*|prevue? (?:le|pour|en))\b/
const DELIBERE =
  /\b(?:deliberation|delibere|delibera|seance|assemblee pleniere|session pleniere|commission permanente|^conseil (?:\w+ )?du|reunion|reuni(?:e?s?)|vote(?:e?s?)|adopte(?:e?s?)|approuve(?:e?s?))\b/
const ORGANE =
  /\b(?<organe>commission permanente|assemblee departementale|conseil (?:departemental|general|metropolitain|regional)|conseil de (?:la )?(?:metropole|paris)|assemblee de corse)\b/
const NUMERO = /\b(?:deliberation|decision) (?:n ?[°o.] ?|numero )(?<numero>[a-z0-9][a-z0-9/._-]{0,30})/
/** Les premières phrases d’une délibération disent qui délibère. */
const EN_TETE = 8
const CET_ACTE = /\b(?:presente convention|present (?:avenant|contrat))\b/
const ACTE_MODIFIE =
  /\b(?:modifie|complete|proroge|prolonge|avenant .{0,40} a la convention)\b.{0,80}\b(?:signe|conclu)|\b(?:signe|conclu)e?\b.{0,60}\b(?:prolonge|proroge|modifie)e?\b/
const JOUR_DE_SEANCE = 'C’est le jour de la délibération : vérifiez que l’acte a été signé le même.'
const VISA = /^(?:vu|considerant)\b/

/** Les dates de signature et de délibération, et elles seules : les autres jours d’un texte ne décrivent pas l’acte. */
export function readDates(texte: TextePlie, phrases: readonly Phrase[]): readonly DateProposee[] {
  const dates = listDates(texte, phrases)
  const seances = new Set(
    dates.filter(({ role, confiance }) => role === 'deliberation' && confiance === 'sure').map(({ jour }) => jour),
  )
  return dates.map((date) =>
    date.role === 'signature' && seances.has(date.jour)
      ? { ...date, confiance: 'a_verifier', raison: JOUR_DE_SEANCE }
      : date,
  )
}

function listDates(texte: TextePlie, phrases: readonly Phrase[]): readonly DateProposee[] {
  const vues = new Set<string>()
  return phrases.flatMap((phrase) => {
    if (phrase.zone !== 'texte') return []
    return listJetonsDates(phrase.texte).flatMap((jeton) => {
      const role = readRole(phrase.texte, jeton)
      if (role === null) return []
      const avis = judge(phrase, jeton, role)
      const cle = `${role} ${jeton.jour ?? phrase.texte.slice(jeton.debut, jeton.fin)}`
      if (vues.has(cle)) return []
      vues.add(cle)
      return [
        {
          genre: 'date' as const,
          passage: citer(texte, phrase.debut + jeton.debut, phrase.debut + jeton.fin),
          role,
          jour: jeton.jour,
          precision: jeton.precision,
          ...readSeance(texte, phrases, phrase, role),
          ...avis,
        },
      ]
    })
  })
}

/** Le mot qui qualifie la date est le plus proche, et la précède plutôt qu’il ne la suit ; une borne (« du… au… », « jusqu’au ») ne date pas un geste. */
function readRole(texte: string, { debut, fin }: JetonDate): DateProposee['role'] | null {
  if (/\b(?:au|jusqu'au|avant le|a compter du|depuis le?) $/.test(texte.slice(Math.max(0, debut - 16), debut)))
    return null
  if (/^ (?:au|jusqu'au) /.test(texte.slice(fin, fin + 14))) return null
  const signature = distance(texte, SIGNE, debut)
  const deliberation = distance(texte, DELIBERE, debut)
  if (signature === null && deliberation === null) return null
  return deliberation === null || (signature !== null && signature <= deliberation) ? 'signature' : 'deliberation'
}

const PORTEE = 320

function distance(texte: string, motif: RegExp, position: number): number | null {
  const ecarts = [...texte.matchAll(new RegExp(motif, 'g'))]
    .filter(({ index }) => Math.abs(index - position) <= PORTEE)
    .map(({ index }) => (index > position ? (index - position) * 2 : position - index))
  return ecarts.length === 0 ? null : Math.min(...ecarts)
}

/** L’organe et le numéro peuvent être dits en tête d’acte, sur une autre ligne que la date ; un visa cite ceux d’un autre. */
function readSeance(
  texte: TextePlie,
  phrases: readonly Phrase[],
  phrase: Phrase,
  role: DateProposee['role'],
): Pick<DateProposee, 'organe' | 'numero'> {
  if (role === 'signature') return { organe: null, numero: null }
  const tete = VISA.test(phrase.texte) ? [] : phrases.slice(0, EN_TETE).filter((autre) => !VISA.test(autre.texte))
  const [organe = null] = [phrase, ...tete].flatMap((lue) => copyGroupe(texte, lue, ORGANE.exec(lue.texte), 'organe'))
  const [numero = null] = [phrase, ...tete].flatMap((lue) => copyGroupe(texte, lue, NUMERO.exec(lue.texte), 'numero'))
  return { organe, numero }
}

function copyGroupe(
  texte: TextePlie,
  { debut }: Phrase,
  trouve: RegExpExecArray | null,
  groupe: 'organe' | 'numero',
): readonly string[] {
  const lu = trouve?.groups?.[groupe]
  if (trouve === null || lu === undefined) return []
  const place = debut + trouve.index + trouve[0].lastIndexOf(lu)
  return [recopier(texte, place, place + lu.length)]
}

function judge({ texte, sujet }: Phrase, { jour }: JetonDate, role: DateProposee['role']): Avis {
  if (sujet === 'autre') return { confiance: 'a_part', raison: 'Le passage parle d’un autre cadre que le contrat.' }
  if (jour === null) return { confiance: 'a_verifier', raison: 'Le texte donne le jour sans l’année : à compléter.' }
  if (VISA.test(texte) && !CET_ACTE.test(texte))
    return {
      confiance: 'a_verifier',
      raison: 'Un visa peut citer un acte antérieur : vérifiez qu’il s’agit de celui-ci.',
    }
  if (role === 'signature' && ACTE_MODIFIE.test(texte))
    return {
      confiance: 'a_verifier',
      raison: 'La phrase cite l’acte que celui-ci modifie : vérifiez de qui est la date.',
    }
  if (A_VENIR.test(texte))
    return { confiance: 'a_verifier', raison: 'Le texte l’annonce pour plus tard, il ne la constate pas.' }
  const raison = role === 'signature' ? 'La phrase parle de signature.' : 'La phrase parle d’une séance ou d’un vote.'
  return { confiance: 'sure', raison }
}
