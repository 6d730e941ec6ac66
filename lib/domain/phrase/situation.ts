import { formatJour, type Periode } from '@/lib/domain/periode'
import { decrireSignature, ecrireDate } from '@/lib/domain/phrase/date'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { accorder, compterEnLettres, ecrireNombre } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
import { type ActeDate, getJourCertain, type Situation } from '@/lib/domain/situation'

const CONVENTION = { singulier: 'convention', pluriel: 'conventions', genre: 'feminin' } as const

export interface SituationDite {
  readonly titre: string
  readonly phrases: readonly string[]
}

/** « situation au 23 octobre 2020 », à la suite d’un nom. */
export function nommerSituation(jour: string): string {
  return `situation au ${formatJour(jour)}`
}

/** Ce qui était en vigueur ce jour-là, depuis quand, et ce que les sources ne permettent pas d’en dire. */
export function decrireSituation(situation: Situation<ActeDate>, periode: Periode | null): SituationDite {
  const { jour, enVigueur, prochain, nonSitues } = situation
  const reserves = nonSitues.map(decrireNonSitue)
  const suite = prochain === null || nonSitues.includes(prochain) ? [] : [`Ensuite${DEUX_POINTS}${citer(prochain)}.`]
  if (enVigueur === null) {
    return {
      titre: nonSitues.length === 0 ? 'Aucun acte signé à cette date' : 'Aucun acte que l’on sache signé à cette date',
      phrases: [...reserves, ...suite],
    }
  }
  return {
    titre: `Acte en vigueur${DEUX_POINTS}${enVigueur.acteLibelle}`,
    phrases: [decrireVigueur(enVigueur), ...decrireTerme(jour, periode), ...reserves, ...suite],
  }
}

/** « Une convention en vigueur au 23 octobre 2020, sur deux publiées. » */
export function decrireConventionsAu(jour: string, enVigueur: number, publiees: number): string {
  const nombre = `${capitaliser(compterEnLettres(enVigueur, CONVENTION))} en vigueur au ${formatJour(jour)}`
  if (publiees === 0) return `${nombre}.`
  return `${nombre}, sur ${ecrireNombre(publiees, 'feminin')} ${accorder(publiees, 'publiée', 'publiées')}.`
}

/** Un jour connu par le mois ou l’année ne compte qu’une fois ce mois ou cette année finis. */
function decrireVigueur(acte: ActeDate): string {
  const { dateSignature, precisionDateSignature } = acte
  const signature = `${citer(acte)}.`
  if (dateSignature === null || precisionDateSignature === 'jour' || precisionDateSignature === null) return signature
  const certain = formatJour(getJourCertain(dateSignature, precisionDateSignature))
  return `${signature} Le jour n’est pas connu${DEUX_POINTS}l’acte compte ici à partir du ${certain}.`
}

function decrireNonSitue({ acteLibelle, dateSignature, precisionDateSignature }: ActeDate): string {
  const acte = `L’acte ${entreGuillemets(acteLibelle)}`
  if (dateSignature === null) {
    return `${acte} ne peut être situé${DEUX_POINTS}sa date de signature n’est pas renseignée.`
  }
  const date = entreGuillemets(ecrireDate(dateSignature, precisionDateSignature))
  const certain = formatJour(getJourCertain(dateSignature, precisionDateSignature))
  return `${acte} était peut-être déjà signé${DEUX_POINTS}sa source dit seulement ${date}, et il compte ici à partir du ${certain}.`
}

function decrireTerme(jour: string, periode: Periode | null): readonly string[] {
  if (periode === null) return []
  if (jour < periode.debut) return [`La période de la convention ne commence que le ${formatJour(periode.debut)}.`]
  if (jour <= periode.fin) return []
  return [`La période de la convention s’est achevée le ${formatJour(periode.fin)}.`]
}

function citer({ acteLibelle, dateSignature, precisionDateSignature }: ActeDate): string {
  return `${entreGuillemets(acteLibelle)}, ${decrireSignature(dateSignature, precisionDateSignature)}`
}
