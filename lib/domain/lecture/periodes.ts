import { ANNEE_MAX, ANNEE_MIN, type Periode } from '@/lib/domain/periode'
import { listJetonsDates } from './jetons-dates'
import { PARLE_DU_CONTRAT } from './mots-du-contrat'
import { EN_LETTRES, parseNombre } from './nombres'
import type { Phrase } from './phrases'
import { citer, type TextePlie } from './texte-plie'
import type { Avis, PeriodeProposee } from './types'

const ANNEES = /\b(?:(?:de |entre )?((?:19|20)\d{2})(?: ?[-/] ?| a | et )((?:19|20)\d{2}))(?![\d/-])/g
const DUREE = new RegExp(
  `\\b(?:biennale|bisannuelle|triennale|quadriennale|quinquennale)\\b|\\b(?:sur|pour|pendant|duree de) (?:une (?:periode|duree) de )?(?<nombre>\\d{1,2}|${EN_LETTRES}) (?:ans|annees)\\b`,
  'g',
)
const ANNEE_DE_L_ACTE =
  /\b(?:(?:rapport d'execution|bilan)(?: (?:de|pour) (?:l'annee |l'exercice )?)? ?|avenant(?: n ?[°o]? ?\d{1,2})?(?: (?:pour|au titre de|de) (?:l'annee |l'exercice )?)? ?|au titre de (?:l'annee |l'exercice )?|pour (?:l'annee|l'exercice) |exercice |(?<=- )annee |(?:programmation|plan d'actions|plan de financement|tableau financier|annexe financiere)(?: (?:financiere|previsionnel\w*))?(?: (?:de|pour|au titre de)(?: l'annee| l'exercice)?)? )((?:19|20)\d{2})\b(?!-)/g
const CONTEXTE = 160
const CONVENTION = /\b(?:convention|contrat)\b(?!.*\bavenant\b)/
const CONTRAT_ANTERIEUR = /\bsucced\w+ a\b|\bprecedente?\b|\bavai(?:t|ent)\b/

/** Le titre d’un rapport d’exécution dit son année avant de nommer le contrat. */
const COMPTE_RENDU = /^(?:rapport|bilan) d'execution\b/

interface Trouvee {
  readonly debut: number
  readonly fin: number
  readonly periode: Periode | null
  readonly portee: PeriodeProposee['portee']
  readonly raison: string
}

/** Les périodes que le texte donne au contrat, chacune une fois. */
export function readPeriodes(texte: TextePlie, phrases: readonly Phrase[]): readonly PeriodeProposee[] {
  return setAnterieuresApart(listPeriodes(texte, phrases))
}

/** Le premier contrat daté est celui du texte ; un autre, achevé avant qu’il commence, n’en est qu’un rappel. */
function setAnterieuresApart(lues: readonly PeriodeProposee[]): readonly PeriodeProposee[] {
  const premiere =
    lues.find(({ portee, confiance }) => portee === 'convention' && confiance === 'sure')?.periode ?? null
  return lues.map((lue) =>
    premiere !== null && lue.periode !== null && lue.portee === 'convention' && lue.periode.fin < premiere.debut
      ? { ...lue, confiance: 'a_part', raison: 'Cette période s’achève avant celle du contrat.' }
      : lue,
  )
}

function listPeriodes(texte: TextePlie, phrases: readonly Phrase[]): readonly PeriodeProposee[] {
  const vues = new Set<string>()
  return phrases.flatMap((phrase) => {
    if (phrase.zone !== 'texte') return []
    return dropRecouvertes(listTrouvees(phrase)).flatMap((trouvee) => {
      const cle = JSON.stringify([
        trouvee.periode,
        trouvee.periode === null ? phrase.texte.slice(trouvee.debut, trouvee.fin) : null,
      ])
      const avis = judge(phrase, trouvee)
      if (avis === null || vues.has(cle)) return []
      vues.add(cle)
      const passage = citer(texte, phrase.debut + trouvee.debut, phrase.debut + trouvee.fin)
      return [{ genre: 'periode' as const, passage, periode: trouvee.periode, portee: trouvee.portee, ...avis }]
    })
  })
}

function listTrouvees({ texte }: Phrase): readonly Trouvee[] {
  return [...listBornes(texte), ...listAnnees(texte), ...listAnneesDActe(texte), ...listDurees(texte)]
}

/** « du 1er juillet 2020 au 30 juin 2021 » ; l’année du premier jour peut n’être dite qu’une fois. */
function listBornes(texte: string): readonly Trouvee[] {
  const dates = listJetonsDates(texte)
  return dates.flatMap((fin, rang) => {
    const debut = dates[rang - 1]
    if (debut === undefined || fin.jour === null || fin.precision !== 'jour' || debut.precision !== 'jour') return []
    if (!/^ (?:inclus )?(?:au|jusqu'au) (?:plus tard le )?$/.test(texte.slice(debut.fin, fin.debut))) return []
    if (!/\b(?:du|a compter du|le) $/.test(texte.slice(Math.max(0, debut.debut - 14), debut.debut))) return []
    const annee = fin.jour.slice(0, 4)
    const premier = debut.jour ?? listJetonsDates(`${texte.slice(debut.debut, debut.fin)} ${annee}`)[0]?.jour ?? null
    if (premier === null || premier > fin.jour) return []
    return [
      {
        debut: debut.debut,
        fin: fin.fin,
        periode: { debut: premier, fin: fin.jour },
        portee: CONVENTION.test(texte) ? ('convention' as const) : ('acte' as const),
        raison: 'Le texte donne le premier et le dernier jour.',
      },
    ]
  })
}

function listAnnees(texte: string): readonly Trouvee[] {
  return [...texte.matchAll(ANNEES)].flatMap(({ index, 0: trouve, 1: de = '', 2: a = '' }) =>
    +de < +a && +a - +de <= 10
      ? [
          {
            debut: index,
            fin: index + trouve.length,
            periode: toAnnees(de, a),
            portee: 'convention' as const,
            raison: 'Le texte donne les années : elles sont lues du 1er janvier au 31 décembre.',
          },
        ]
      : [],
  )
}

function listAnneesDActe(texte: string): readonly Trouvee[] {
  return [...texte.matchAll(ANNEE_DE_L_ACTE)].flatMap(({ index, 0: trouve, 1: annee = '' }) => [
    {
      debut: index,
      fin: index + trouve.length,
      periode: toAnnees(annee, annee),
      portee: 'acte' as const,
      raison: 'Le texte rattache l’acte à cette année : elle est lue du 1er janvier au 31 décembre.',
    },
  ])
}

function listDurees(texte: string): readonly Trouvee[] {
  return [...texte.matchAll(DUREE)].flatMap(({ index, 0: trouve, groups }) => {
    const nombre = groups?.nombre
    if (nombre !== undefined && (parseNombre(nombre) ?? 0) < 1) return []
    return [
      {
        debut: index,
        fin: index + trouve.length,
        periode: null,
        portee: 'convention' as const,
        raison: 'Le texte donne une durée sans ses dates : à compléter.',
      },
    ]
  })
}

function toAnnees(de: string, a: string): Periode | null {
  return +de < ANNEE_MIN || +a > ANNEE_MAX ? null : { debut: `${de}-01-01`, fin: `${a}-12-31` }
}

/** « triennale (2019-2021) » se lit par ses années ; la plus précise l’emporte. */
function dropRecouvertes(toutes: readonly Trouvee[]): readonly Trouvee[] {
  const datees = toutes.filter(({ periode }) => periode !== null)
  const trouvees = datees.some(({ portee }) => portee === 'convention') ? datees : toutes
  return trouvees
    .filter((une, rang) => !trouvees.slice(0, rang).some(({ debut, fin }) => une.debut < fin && debut < une.fin))
    .toSorted((a, b) => a.debut - b.debut)
}

function judge({ texte, sujet, ligne }: Phrase, { debut, fin, periode, portee, raison }: Trouvee): Avis | null {
  if (CONTRAT_ANTERIEUR.test(texte)) return { confiance: 'a_part', raison: 'Le passage parle d’un contrat antérieur.' }
  if (sujet === 'autre') return { confiance: 'a_part', raison: 'Le passage parle d’un autre cadre que le contrat.' }
  const autour = texte.slice(Math.max(0, debut - CONTEXTE), fin + CONTEXTE)
  if (!PARLE_DU_CONTRAT.test(autour)) {
    const intitule = portee === 'acte' && ligne.genre === 'titre'
    if (intitule && COMPTE_RENDU.test(texte)) return { confiance: 'sure', raison }
    if (sujet !== 'contrat') return null
    return portee === 'convention' || intitule ? { confiance: intitule ? 'sure' : 'a_verifier', raison } : null
  }
  return { confiance: periode === null ? 'a_verifier' : 'sure', raison }
}
