import { listMentions, type Mention } from './mentions'
import { citer, type TextePlie } from './texte-plie'
import type { Confiance, MontantPropose, Passage } from './types'

/** Ce qui redit une somme sans l’écrire ; « autant de », « pour autant » et « d’autant » ne comptent pas d’argent. */
const REPRISE =
  /(?<!\bpour |\bd'|\btout )\bautant\b(?! (?:de|que|dire)\b| d')|\b(?:(?:le |un |de |du )?meme montant|un montant (?:identique|equivalent)|la meme somme|une somme (?:identique|equivalente)|(?:fai|fon)t de meme)\b/
const AUTRE_PARTIE = { etat: 'departement', departement: 'etat' } as const
/** Le nom vient juste après (« autant pour le Département ») ou quelque part avant (« le Département autant »). */
const JUSTE_APRES = 24
/** « 800 000 € sur quatre ans, soit 200 000 € par an » : rien ne dit laquelle des deux est reprise. */
const ANNUALISEE = /\bsoit $/
/** « Pas autant », « deux fois le même montant », « presque autant » : la somme est alors une autre. */
const NUANCE = /\b(?:pas|jamais|presque|quasi\w*|fois|plus|moins|moitie|tiers) (?:d[eu] |l[ae] |une? )?$/
const NOUS = /\bnous\b/

/** La place d’une somme et le passage où elle peut être redite : jusqu’à la somme suivante, une phrase plus loin au plus. */
export interface Portee {
  /** Où commence la somme, et où commence ce qui la suit. */
  readonly place: number
  readonly debut: number
  readonly finDePhrase: number
  readonly fin: number
}

/** Où une somme est redite après une autre : son nom est alors celui qui précède la reprise. */
export function findReprise(suite: string): number | null {
  return REPRISE.exec(suite)?.index ?? null
}

/** « L’État apporte 200 000 €, le Département autant » : la part de l’autre, que le texte donne par la première. */
export function readMontantRepris(
  texte: TextePlie,
  source: MontantPropose,
  { place, debut, fin, finDePhrase }: Portee,
): readonly MontantPropose[] {
  const { payeur, confiance } = source
  if ((payeur !== 'etat' && payeur !== 'departement') || confiance === 'a_part') return []
  if (ANNUALISEE.test(texte.plie.slice(Math.max(0, place - 8), place))) return []
  const passage = texte.plie.slice(debut, fin)
  const trouve = REPRISE.exec(passage)
  if (trouve === null) return []
  const [avant, apres] = [passage.slice(0, trouve.index), passage.slice(trouve.index + trouve[0].length)]
  if (NUANCE.test(avant)) return []
  const autre = AUTRE_PARTIE[payeur]
  const nomme = findNomme(avant, apres)
  const nous = nomme === null && autre === 'departement' && NOUS.test(avant)
  if (nomme?.qui !== autre && !nous) return []
  const reprise = debut + trouve.index
  const extrait = citer(texte, reprise, reprise + trouve[0].length)
  const dite = !nous && reprise < finDePhrase
  return [{ ...source, passage: extrait, payeur: autre, payeurNom: null, ...judge(extrait, source.passage, dite) }]
}

function findNomme(avant: string, apres: string): Mention | null {
  const [suivante] = listMentions(apres.slice(0, JUSTE_APRES))
  return suivante ?? listMentions(avant).findLast(({ role }) => role !== 'autre') ?? null
}

function judge({ citation }: Passage, source: Passage, dite: boolean) {
  const confiance: Confiance = dite ? 'sure' : 'a_verifier'
  return {
    confiance,
    raison: `«\u00a0${citation}\u00a0» reprend la somme de l’autre partie\u00a0: ${source.citation}.`,
  }
}
