import { absolu } from '@/lib/domain/centimes'
import type { Cascade } from '@/lib/domain/difference/cascade'
import type { Difference } from '@/lib/domain/difference/difference'
import type { Devenir, LigneComparee } from '@/lib/domain/difference/lignes'
import type { SorteMouvement } from '@/lib/domain/difference/mouvement'
import type { TotalCompare } from '@/lib/domain/difference/totaux'
import { arrondir } from '@/lib/domain/montant/arrondi'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import type { Chiffre } from '@/lib/domain/montant/montant'
import { resumeEcheances } from '@/lib/domain/phrase/echeance'
import { capitaliser, elider, enumerer } from '@/lib/domain/phrase/grammaire'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { accorder, compterEnLettres, ecrireNombre } from '@/lib/domain/phrase/nombre'
import { situerPeriode } from '@/lib/domain/phrase/periode'
import { DEUX_POINTS, entreGuillemets, POINT_VIRGULE } from '@/lib/domain/phrase/typographie'
import { decrireChiffre, decrireValeur } from '@/lib/domain/phrase/valeur'

/** Ce qu’un montant est devenu, en quelques mots. */
export const LIBELLES_MOUVEMENTS = {
  modifie: 'Modifié',
  ajoute: 'Ajouté',
  retire: 'Retiré',
  connu: 'Devient connu',
  inconnu: 'N’est plus renseigné',
  compte: 'Entre dans la somme',
  decompte: 'Sort de la somme',
  hors_somme: 'Changé, compté avec sa mesure',
  sans_chiffre: 'Sans chiffre',
  inchange: 'Inchangé',
} as const satisfies Record<SorteMouvement, string>

/** Comment nommer les deux côtés de la comparaison : « Convention initiale » et « Avenant 2020 ». */
export interface LibellesCotes {
  readonly avant: string
  readonly apres: string
}

/** « +2 000 € », « −2 000 € », « inchangé » ; une différence approchée se dit environ. */
export function decrireDelta(delta: Chiffre): string {
  if (delta.centimes === 0n) return 'inchangé'
  const signe = delta.centimes > 0n ? '+' : ''
  const montant = `${signe}${formatMontant(arrondir(delta))}`
  return delta.precision === 'environ' ? `environ\u00a0${montant}` : montant
}

/** « De la convention initiale à l’avenant 2020 ». */
export function situerActes({ avant, apres }: LibellesCotes): string {
  return `${prefixer('de', avant)} ${prefixer('à', apres)}`
}

function prefixer(preposition: 'de' | 'à', libelle: string): string {
  const [premier = ''] = libelle.split(' ')
  const commun = `${premier.toLocaleLowerCase('fr')}${libelle.slice(premier.length)}`
  if (premier === 'Convention' || premier === 'Version') return `${preposition} la ${commun}`
  if (premier === 'Avenant' || premier === 'Acte') return `${preposition} l’${commun}`
  return `${preposition} ${entreGuillemets(libelle)}`
}

/** La phrase de tête d’une comparaison : les lignes d’abord, puis l’argent, et les échéances s’il y en a qui bougent. */
export function decrireDifference({ lignes, totaux, echeances }: Difference, cotes: LibellesCotes): string {
  const parties = [decrireLignes(lignes), decrireArgent(totaux), ...resumeEcheances(echeances)]
  return `${capitaliser(situerActes(cotes))}, ${parties.join(POINT_VIRGULE)}.`
}

const VERBES = [
  [['ajoutee'], 's’ajoute', 's’ajoutent'],
  [['issue'], 'naît d’une scission ou d’une fusion', 'naissent d’une scission ou d’une fusion'],
  [['terminee'], 'prend fin', 'prennent fin'],
  [['scindee', 'fusionnee'], 'est reprise autrement', 'sont reprises autrement'],
  [['modifiee'], 'change', 'changent'],
] as const satisfies readonly (readonly [readonly Devenir['tag'][], string, string])[]

const LIGNE = { singulier: 'mesure ou action', pluriel: 'mesures ou actions', genre: 'feminin' } as const

function decrireLignes(lignes: readonly LigneComparee[]): string {
  const comptes = VERBES.flatMap(([tags, singulier, pluriel]) => {
    const nombre = lignes.filter(({ devenir }) => tags.some((tag) => tag === devenir.tag)).length
    return nombre === 0 ? [] : [{ nombre, verbe: accorder(nombre, singulier, pluriel) }]
  })
  if (comptes.length === 0) return 'aucune mesure ni action ne change de texte'
  return enumerer(
    comptes.map(({ nombre, verbe }, rang) =>
      rang === 0 ? `${compterEnLettres(nombre, LIGNE)} ${verbe}` : `${ecrireNombre(nombre, 'feminin')} ${verbe}`,
    ),
  )
}

function decrireArgent(totaux: readonly TotalCompare[]): string {
  const changes = totaux.filter(({ delta }) => delta.centimes !== 0n)
  const principal = changes.find(({ financeur }) => financeur === 'ensemble') ?? changes[0]
  if (principal === undefined) {
    const parus = totaux.some(({ mouvements }) => mouvements.some(({ sorte }) => sorte === 'sans_chiffre'))
    return parus ? 'aucune somme ne change, mais des montants restent à renseigner' : 'aucune somme ne change'
  }
  const { avant, apres, delta, nature, periode, etage } = principal
  const sujet = `${etage === 'acte' ? 'le total' : 'la somme des lignes'} ${accorderNature(nature, 1, etage === 'acte' ? 'masculin' : 'feminin')} ${situerPeriode(periode)}`
  if (avant === null)
    return `${sujet}, absent${etage === 'acte' ? '' : 'e'} du premier, est ${elider('de', decrireValeur(apres))}`
  if (apres === null) return `${sujet}, ${elider('de', decrireChiffre(avant))}, ne figure plus dans le second`
  return `${sujet} passe ${elider('de', decrireChiffre(avant))} à ${decrireChiffre(apres)}, soit ${decrireSoit(delta)}`
}

/** « 2 000 € de plus », « environ 300 € de moins ». */
function decrireSoit(delta: Chiffre): string {
  const grandeur = decrireChiffre({ ...delta, centimes: absolu(delta.centimes) })
  return `${grandeur} de ${delta.centimes > 0n ? 'plus' : 'moins'}`
}

/** La phrase d’une cascade : d’où l’on part, où l’on arrive, et les deux pas qui pèsent le plus. */
export function decrireCascade({ depart, arrivee, etapes, nature }: Cascade): string {
  const parcours = decrireParcours({ depart, arrivee, nature })
  if (etapes.length === 0) return `${capitaliser(parcours)}${DEUX_POINTS}aucune ligne ne change.`
  const triees = etapes.toSorted((a, b) => (a.delta.centimes < b.delta.centimes ? 1 : -1))
  const [hausse, baisse] = [triees[0], triees.at(-1)]
  const pas = [
    hausse && hausse.delta.centimes > 0n
      ? `la plus forte hausse est ${entreGuillemets(hausse.intitule)} (${decrireDelta(hausse.delta)})`
      : null,
    baisse && baisse.delta.centimes < 0n
      ? `la plus forte baisse est ${entreGuillemets(baisse.intitule)} (${decrireDelta(baisse.delta)})`
      : null,
  ].filter((texte) => texte !== null)
  const compte = compterEnLettres(etapes.length, {
    singulier: 'ligne change',
    pluriel: 'lignes changent',
    genre: 'feminin',
  })
  return `${capitaliser(parcours)}. ${capitaliser(compte)}${POINT_VIRGULE}${enumerer(pas)}.`
}

function decrireParcours({ depart, arrivee, nature }: Pick<Cascade, 'depart' | 'arrivee' | 'nature'>): string {
  const participe = accorderNature(nature, 2)
  const [premier, second] = [depart, arrivee].map((borne) => borne && decrireChiffre(borne.somme))
  if (depart && arrivee && situerPeriode(depart.periode) === situerPeriode(arrivee.periode)) {
    return `${situerPeriode(depart.periode)}, ${premier} ${participe} deviennent ${second}`
  }
  return [
    depart && `${situerPeriode(depart.periode)}, ${premier} ${participe}`,
    arrivee && `${situerPeriode(arrivee.periode)}, ${second} ${participe}`,
  ]
    .filter(Boolean)
    .join(POINT_VIRGULE)
}

/** Ce qu’une ligne est devenue : « Renommée », « Prend fin : action achevée », « Reprise par « … » ». */
export function decrireDevenir(devenir: Devenir): string {
  switch (devenir.tag) {
    case 'continuee':
      return 'Continuée'
    case 'modifiee':
      return devenir.renommee ? 'Renommée' : 'Modifiée'
    case 'ajoutee':
      return 'Ajoutée'
    case 'issue':
      return `Issue de ${citer(devenir.de)}`
    case 'terminee':
      if (!devenir.declaree) return 'N’y figure plus'
      return devenir.motif === null ? 'Prend fin' : `Prend fin${DEUX_POINTS}${devenir.motif}`
    case 'scindee':
      return `Scindée en ${citer(devenir.vers)}`
    case 'fusionnee':
      return `Réunie dans ${citer(devenir.vers)}`
  }
}

function citer(intitules: readonly string[]): string {
  return enumerer(intitules.map(entreGuillemets))
}
