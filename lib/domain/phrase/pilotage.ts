import { LIBELLES_FINANCEURS } from '@/lib/domain/libelles'
import { ecrireChiffre } from '@/lib/domain/phrase/comparaison'
import { capitaliser, enumerer } from '@/lib/domain/phrase/grammaire'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { situerPeriode } from '@/lib/domain/phrase/periode'
import { POINT_VIRGULE } from '@/lib/domain/phrase/typographie'
import type { PartParite } from '@/lib/domain/pilotage/agregat'
import type { Rubriques } from '@/lib/domain/pilotage/cadre'
import type { DepartementChiffre } from '@/lib/domain/pilotage/habitant'
import { countConventions, type RegionSuivie, sommerRegions } from '@/lib/domain/pilotage/region'
import { chooseTranche, getPart, listChiffrees, type Tranche } from '@/lib/domain/pilotage/tranche'
import type { Nature } from '@/lib/domain/vocabulaire'

/** Ce que nomme chaque part d’une somme, à l’écran comme dans les fichiers. */
export const LIBELLES_PARTS = {
  etat: LIBELLES_FINANCEURS.etat,
  reste: 'Non réparti',
  ensemble: 'Les deux, sans partage publié',
  autre: 'Autres financeurs',
  departement: 'Collectivités',
} as const satisfies Record<PartParite, string>

const PAYEURS = {
  etat: 'par l’État',
  departement: 'par les collectivités',
  autre: 'par d’autres financeurs',
  reste: 'non répartis',
  ensemble: 'par les deux, sans que la source dise qui',
} as const satisfies Record<PartParite, string>

/** Ce que les barres montrent, dit de la période que le plus de territoires renseignent. */
export function decrireParite(tranches: readonly Tranche[], nature: Nature, territoires: number): string {
  const tranche = chooseTranche(tranches)
  if (tranche === null) return `Aucun montant ${accorderNature(nature)} n’est publié.`
  const parts = PAYEURS_ORDONNES.flatMap((payeur) =>
    listChiffrees([getPart(tranche, payeur)]).map(
      (somme) =>
        `${ecrireChiffre(somme)} ${PAYEURS[payeur]} (${compter(somme.territoires, 'territoire', 'territoires')})`,
    ),
  )
  const situation = `${capitaliser(situerTranche(tranche))}, dans ${compter(tranche.total.territoires, 'territoire', 'territoires')} sur ${territoires}`
  const montants = `ont été ${accorderNature(nature, 2)} ${enumerer(parts)}`
  const suite = tranches.length === 1 ? '' : ` ${tranches.length} périodes se lisent ici, jamais additionnées.`
  return `${situation}, ${montants}.${suite}`
}

/** Les parts d’une même période : « En 2020, le socle réunit 12 € sur 20 €, et 8 € ne sont pas répartis. » */
export function decrireRepartition(
  tranches: readonly Tranche[],
  nature: Nature,
  nommer: (cle: string) => string,
): string {
  const tranche = chooseTranche(tranches)
  const [total] = listChiffrees(tranche === null ? [] : [tranche.total])
  if (tranche === null || total === undefined) return `Aucune ligne n’a de montant ${accorderNature(nature)}.`
  const connues = listChiffrees(tranche.parts).flatMap(({ cle, ...part }) =>
    cle === null
      ? []
      : [`${nommer(cle)} ${ecrireChiffre(part)} (${compter(part.territoires, 'territoire', 'territoires')})`],
  )
  const [reste] = listChiffrees([getPart(tranche, null)])
  const propositions = [
    ...(connues.length === 0 ? [] : [`${enumerer(connues)}`]),
    ...(reste === undefined
      ? []
      : [`${ecrireChiffre(reste)} ${connues.length === 0 ? 'ne sont pas répartis' : 'restent non répartis'}`]),
  ]
  return `${capitaliser(situerTranche(tranche))}, sur ${ecrireChiffre(total)} de lignes dans ${compter(total.territoires, 'territoire', 'territoires')}${'\u202f: '}${propositions.join(POINT_VIRGULE)}.`
}

/** « 9 mesures ou actions : 6 au socle, 3 d’initiative. » : on les compte même sans montant. */
export function decrireRubriques(rubriques: readonly Rubriques[], nommer: (cle: string | null) => string): string {
  const total = rubriques.reduce((nombre, rubrique) => nombre + rubrique.rubriques, 0)
  const parts = rubriques.map(
    ({ part, rubriques: nombre, territoires }) =>
      `${nommer(part)} ${nombre} (${compter(territoires, 'territoire', 'territoires')})`,
  )
  return `${capitaliser(compter(total, 'mesure ou action publiée', 'mesures ou actions publiées'))}, chiffrées ou non${'\u202f: '}${parts.join(POINT_VIRGULE)}.`
}

/** « 30 territoires renseignés sur 121, 36 conventions, 2 écarts réels sans réponse. » */
export function decrireRegions(regions: readonly RegionSuivie[]): string {
  const { territoires, renseignes, verdicts, ecartsReels } = sommerRegions(regions)
  const manquent = territoires - renseignes
  return [
    `${compter(renseignes, 'territoire renseigné', 'territoires renseignés')} sur ${territoires}`,
    `${compter(countConventions(verdicts), 'convention', 'conventions')}, ${compter(ecartsReels, 'écart réel sans réponse', 'écarts réels sans réponse')}`,
    manquent === 0
      ? 'tous les territoires sont renseignés'
      : `${compter(manquent, 'territoire n’a rien publié', 'territoires n’ont rien publié')} ici, et n’${accorder(manquent, 'entre', 'entrent')} dans aucune somme`,
  ]
    .join(POINT_VIRGULE)
    .concat('.')
}

/** Combien de départements la carte chiffre, entre quels montants. */
export function decrireParHabitant(departements: readonly DepartementChiffre[]): string {
  const chiffres = departements
    .flatMap(({ parHabitant }) => (parHabitant === null ? [] : [parHabitant]))
    .toSorted((a, b) => (a.centimes < b.centimes ? -1 : a.centimes > b.centimes ? 1 : 0))
  const refuses = departements.filter(({ refus }) => refus !== null).length
  const [premier, dernier] = [chiffres[0], chiffres.at(-1)]
  const couverture = [
    `${compter(chiffres.length, 'département comparable', 'départements comparables')} sur ${departements.length}`,
    ...(refuses === 0 ? [] : [compter(refuses, 'publié mais non comparable', 'publiés mais non comparables')]),
  ].join(', ')
  if (premier === undefined || dernier === undefined) return `${couverture}.`
  return premier.centimes === dernier.centimes
    ? `${couverture}${'\u202f: '}${ecrireChiffre(premier)} par habitant.`
    : `${couverture}, entre ${ecrireChiffre(premier)} et ${ecrireChiffre(dernier)} par habitant.`
}

/** « en 2020 », ou « en 2020 (socle) » quand la source restreint le montant. */
export function situerTranche({ periode, perimetre }: Pick<Tranche, 'periode' | 'perimetre'>): string {
  return perimetre === null ? situerPeriode(periode) : `${situerPeriode(periode)} (${perimetre})`
}

const PAYEURS_ORDONNES = ['etat', 'departement', 'autre', 'ensemble', 'reste'] as const satisfies readonly PartParite[]
