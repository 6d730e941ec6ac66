import { formatPeriode, type Periode } from '@/lib/domain/periode'
import { citer, plierTexte, type TextePlie } from './texte-plie'
import type { Lecture, Passage } from './types'

/** Un cadre que le texte peut nommer, tel que le portail l’écrit. */
export interface CadreConnu {
  readonly code: string
  readonly nom: string
  readonly nomLong: string
  readonly periode: Periode | null
}

/** Un fait de la convention, et l’extrait qui le dit. */
interface Lu<V> {
  readonly valeur: V
  readonly passage: Passage
  readonly raison: string
}

/** De quoi ouvrir une convention : ce que le texte ne dit pas reste à choisir. */
export interface ConventionLue {
  /** Le code du territoire nommé. */
  readonly territoire: Lu<string> | null
  readonly cadre: Lu<CadreConnu> | null
  readonly periode: Lu<Periode> | null
  readonly titre: string
}

/** Les faits que demande l’ouverture d’une convention, lus du même texte que son acte. */
export function readConvention(
  original: string,
  { propositions }: Lecture,
  cadres: readonly CadreConnu[],
): ConventionLue {
  const territoire = propositions.find((p) => p.genre === 'territoire')
  const lue = propositions
    .filter((p) => p.genre === 'periode')
    .find((p) => p.periode !== null && p.portee === 'convention' && p.confiance !== 'a_part')
  const periode = lue?.periode ? { valeur: lue.periode, passage: lue.passage, raison: lue.raison } : null
  const cadre = findCadreNomme(plierTexte(original), cadres) ?? findCadreDate(periode, cadres)
  const dates = periode?.valeur ?? cadre?.valeur.periode ?? null
  return {
    territoire: territoire ? { valeur: territoire.code, passage: territoire.passage, raison: territoire.raison } : null,
    cadre,
    periode,
    titre: cadre === null ? '' : [cadre.valeur.nomLong, dates && formatPeriode(dates)].filter(Boolean).join(' '),
  }
}

const MOTS_DISTINCTIFS = 4

/** Le premier cadre que le texte nomme, par son sigle ou par les premiers mots de son nom. */
function findCadreNomme(texte: TextePlie, cadres: readonly CadreConnu[]): Lu<CadreConnu> | null {
  const [premier] = cadres
    .flatMap((cadre) =>
      [cadre.nom, cadre.nomLong.split(' ').slice(0, MOTS_DISTINCTIFS).join(' ')].flatMap((nom) => {
        const cherche = plierTexte(nom).plie
        const debut = findMot(texte.plie, cherche)
        return debut < 0 ? [] : [{ cadre, debut, fin: debut + cherche.length }]
      }),
    )
    .toSorted((a, b) => a.debut - b.debut)
  return premier === undefined
    ? null
    : {
        valeur: premier.cadre,
        passage: citer(texte, premier.debut, premier.fin),
        raison: 'Le texte nomme ce cadre.',
      }
}

/** Le mot entier : « cls » n’est pas dans « clsh ». */
function findMot(plie: string, mot: string): number {
  for (let debut = plie.indexOf(mot); debut >= 0; debut = plie.indexOf(mot, debut + 1)) {
    if (!/\w/.test(plie[debut - 1] ?? '') && !/\w/.test(plie[debut + mot.length] ?? '')) return debut
  }
  return -1
}

/** Sans nom, la période : un seul cadre la contient, ou aucun n’est proposé. */
function findCadreDate(periode: Lu<Periode> | null, cadres: readonly CadreConnu[]): Lu<CadreConnu> | null {
  if (periode === null) return null
  const { debut, fin } = periode.valeur
  const [seul, ...autres] = cadres.filter(
    (cadre) => cadre.periode !== null && cadre.periode.debut <= debut && fin <= cadre.periode.fin,
  )
  return seul === undefined || autres.length > 0
    ? null
    : { valeur: seul, passage: periode.passage, raison: 'Ce cadre est le seul de cette période : vérifiez-le.' }
}
