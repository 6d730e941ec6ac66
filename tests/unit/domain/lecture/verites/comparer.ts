import { choosePeriodeDesMontants } from '@/lib/domain/lecture/choix'
import type { MontantPropose, RubriqueProposee } from '@/lib/domain/lecture/types'
import { lire, lireFixture, listGenre } from '@/tests/support/lectures'
import type { Verite } from './verite'

/** Ce qui manque, ce qui est de trop et ce qui est mal qualifié, en une ligne par défaut. */
export interface Ecarts {
  readonly manques: readonly string[]
  readonly enTrop: readonly string[]
  readonly attributs: readonly string[]
}

/** La casse, l’apostrophe et les espaces fines ne font pas une différence. */
const plier = (texte: string) =>
  texte
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[\u00a0\u202f]/g, ' ')

function direPeriode(periode: { readonly debut: string; readonly fin: string } | null): string {
  if (periode === null) return '-'
  const { debut, fin } = periode
  if (!debut.endsWith('-01-01') || !fin.endsWith('-12-31')) return `${debut}/${fin}`
  return debut.slice(0, 4) === fin.slice(0, 4) ? debut.slice(0, 4) : `${debut.slice(0, 4)}-${fin.slice(0, 4)}`
}

const euros = (montant: MontantPropose) => `${Number(montant.centimes) / 100}`

function estPayeur(montant: MontantPropose, attendu: string): boolean {
  return montant.payeur === attendu || montant.payeurNom === attendu
}

function jugerAttributs(
  dit: string,
  criteres: readonly string[],
  m: MontantPropose,
  rubriques: readonly RubriqueProposee[],
) {
  const titre = m.rubrique === null ? '-' : plier(rubriques[m.rubrique]?.titre ?? '?')
  const lus: Readonly<Record<string, string>> = {
    n: m.nature,
    p: m.precision,
    d: direPeriode(m.periode),
    r: titre,
  }
  return criteres.flatMap((critere) => {
    const [cle = '', voulu = ''] = [critere.slice(0, 1), critere.slice(2)]
    const lu = lus[cle] ?? ''
    const juste = cle === 'r' && voulu !== '-' ? lu.startsWith(plier(voulu)) : lu === voulu
    return juste ? [] : [`${dit} : ${critere}, lu « ${lu} »`]
  })
}

/** Compare deux listes de mots, chacun compté une fois. */
function comparerListes(genre: string, attendus: readonly string[] | undefined, lus: readonly string[]) {
  if (attendus === undefined) return { manques: [], enTrop: [] }
  const restants = lus.map(plier)
  const manques = attendus.map(plier).filter((attendu) => {
    const rang = restants.indexOf(attendu)
    if (rang >= 0) restants.splice(rang, 1)
    return rang < 0
  })
  return {
    manques: manques.map((texte) => `${genre} : ${texte}`),
    enTrop: restants.map((texte) => `${genre} : ${texte}`),
  }
}

function comparerMontants(verite: Verite, retenus: readonly MontantPropose[], rubriques: readonly RubriqueProposee[]) {
  const restants = [...retenus]
  const attributs: string[] = []
  const manques = verite.montants.flatMap((ligne) => {
    const [valeur = '', payeur = '', ...suite] = ligne.split(' ')
    const criteres = suite
      .join(' ')
      .split(/ (?=[npdr]:)/)
      .filter((critere) => critere !== '')
    const candidats = restants.filter((m) => euros(m) === valeur && estPayeur(m, payeur))
    const choisi = candidats.find((m) => jugerAttributs('', criteres, m, rubriques).length === 0) ?? candidats[0]
    if (choisi === undefined) return [`montant : ${ligne}`]
    restants.splice(restants.indexOf(choisi), 1)
    attributs.push(...jugerAttributs(`${valeur} ${payeur}`, criteres, choisi, rubriques))
    return []
  })
  const enTrop = restants
    .filter(
      (m) =>
        !(verite.toleres ?? []).some((ligne) => {
          const [valeur = '', payeur = ''] = ligne.split(' ')
          return euros(m) === valeur && estPayeur(m, payeur)
        }),
    )
    .map((m) => `montant : ${euros(m)} ${m.payeurNom ?? m.payeur}`)
  return { manques, enTrop, attributs }
}

/** Confronte la lecture d’un texte à ce qu’un lecteur attentif en tire. */
export function comparer(verite: Verite): Ecarts {
  const chez = verite.chez === undefined ? undefined : { code: verite.chez.slice(0, 1), nom: verite.chez }
  const { propositions, retenues } = lire(lireFixture(`inventes/${verite.texte}`), chez)
  const toutes = listGenre(propositions, 'rubrique')
  const rubriques = listGenre(retenues, 'rubrique')
  // La période d’une somme que le texte ne date pas est celle que l’écran propose : celle de l’acte.
  const parDefaut = choosePeriodeDesMontants(propositions, null, null)
  const montants = listGenre(propositions, 'montant').map((m) => ({ ...m, periode: m.periode ?? parDefaut }))
  const argent = comparerMontants(
    verite,
    montants.filter(({ confiance }) => confiance !== 'a_part'),
    toutes,
  )
  const misAPart = montants.filter(({ confiance }) => confiance === 'a_part').map(euros)
  const listes = [
    comparerListes(
      'titre',
      verite.titres,
      rubriques.map(({ volet, titre }) => (volet === null ? titre : `${volet} ${titre}`)),
    ),
    comparerListes(
      'dénombrement',
      verite.denombrements,
      listGenre(retenues, 'denombrement').map(({ nombre, objet, volet }) =>
        [nombre, objet, volet].filter((x) => x !== null).join(' '),
      ),
    ),
    comparerListes(
      'date',
      verite.dates,
      listGenre(retenues, 'date')
        .filter(({ confiance }) => confiance === 'sure')
        .map(({ role, jour }) => `${role} ${jour}`),
    ),
    comparerListes(
      'signataire',
      verite.signataires,
      listGenre(retenues, 'signataire')
        .filter(({ confiance }) => confiance === 'sure')
        .map(({ nom, partie }) => `${nom} ${partie}`),
    ),
    comparerListes(
      'période',
      verite.periodes,
      listGenre(retenues, 'periode')
        .filter(({ portee, periode }) => portee === 'convention' && periode !== null)
        .map(({ periode }) => `convention ${direPeriode(periode)}`),
    ),
  ]
  return {
    manques: [
      ...argent.manques,
      ...(verite.aPart ?? []).filter((valeur) => !misAPart.includes(valeur)).map((valeur) => `à part : ${valeur}`),
      ...listes.flatMap(({ manques }) => manques),
    ],
    enTrop: [...argent.enTrop, ...listes.flatMap(({ enTrop }) => enTrop)],
    attributs: argent.attributs,
  }
}
