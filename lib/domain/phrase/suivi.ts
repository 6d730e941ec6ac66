import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { keepParObjet } from '@/lib/domain/par-objet'
import type { Cote, Verdict } from '@/lib/domain/parite'
import { formatJour, formatPeriode } from '@/lib/domain/periode'
import { capitaliser, deTerritoire, enumerer } from '@/lib/domain/phrase/grammaire'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { resumerVerdict } from '@/lib/domain/phrase/verdict'
import type { LigneDessinee, LignesOmises } from '@/lib/domain/suivi/graphique'
import type { LigneSuivi } from '@/lib/domain/suivi/ligne'
import type { Motif } from '@/lib/domain/suivi/motifs'
import type { EcheanceSuivie } from '@/lib/domain/suivi/veille'
import { cleJalon } from '@/lib/domain/taches'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import type { TypeCollectivite } from '@/lib/domain/vocabulaire'

const PARTENAIRES = {
  departement: 'du Département',
  collectivite_unique: 'de la collectivité',
  metropole: 'de la Métropole',
} as const satisfies Record<TypeCollectivite, string>

/** « Haute-Loire », « Occitanie » ou « 18 régions » : ce que suit une personne. */
export const nommerPerimetre = keepParObjet((territoires: readonly TerritoirePublie[]): string | undefined => {
  const [premier] = territoires
  const regions = new Set(territoires.map(({ region }) => region.code))
  if (regions.size > 1) return compter(regions.size, 'région', 'régions')
  return territoires.length === 1 ? premier?.nomCourt : premier?.region.nom
})

/** Ce que montre le graphique : « L’État apporte autant que la collectivité au centime dans 1 convention. » */
export function decrireDessin(dessinees: readonly Pick<LigneDessinee, 'bilan'>[]): string {
  const verdicts = dessinees.map(({ bilan }) => bilan.verdict)
  const count = (isCompte: (verdict: Verdict) => boolean) => verdicts.filter(isCompte).length
  const constats = [
    { nombre: count(({ tag }) => tag === 'attestee'), apport: 'autant que la collectivité au centime' },
    { nombre: count(({ tag }) => tag === 'compatible'), apport: 'autant que la collectivité aux arrondis près' },
    { nombre: count((verdict) => isRompue(verdict, 'departement')), apport: 'moins que la collectivité' },
    { nombre: count((verdict) => isRompue(verdict, 'etat')), apport: 'plus que la collectivité' },
  ]
    .filter(({ nombre }) => nombre > 0)
    .map(({ nombre, apport }) => `${apport} dans ${compter(nombre, 'convention', 'conventions')}`)
  return `L’État apporte ${enumerer(constats)}.`
}

/** « Indéterminable : part du Département non renseignée » : une liste dit à qui demander ce qui manque. */
export function resumerManques(manquants: readonly Cote[], type: TypeCollectivite): string {
  const [manquant] = manquants
  if (manquant === undefined) return 'Indéterminable'
  if (manquants.length > 1) return `Indéterminable${DEUX_POINTS}aucune des deux parts renseignée`
  const part = manquant === 'etat' ? 'de l’État' : PARTENAIRES[type]
  return `Indéterminable${DEUX_POINTS}part ${part} non renseignée`
}

/** « 12 lignes ne sont pas dessinées : 10 territoires non renseignés et 2 conventions où une part manque. » ; null sans omission. */
export function decrireOmissions(omises: LignesOmises): string | null {
  const { nonRenseignees, enPreparation, horsParite, partManquante, autrePortee } = omises
  const raisons = [
    { nombre: nonRenseignees, noms: ['territoire non renseigné', 'territoires non renseignés'] },
    { nombre: enPreparation, noms: ['convention en préparation', 'conventions en préparation'] },
    { nombre: partManquante, noms: ['convention où une part manque', 'conventions où une part manque'] },
    {
      nombre: autrePortee,
      noms: ['convention d’une autre nature ou période', 'conventions d’une autre nature ou période'],
    },
    { nombre: horsParite, noms: ['plan hors parité', 'plans hors parité'] },
  ] as const
  const total = raisons.reduce((somme, { nombre }) => somme + nombre, 0)
  if (total === 0) return null
  const comptes = raisons
    .filter(({ nombre }) => nombre > 0)
    .map(({ nombre, noms: [singulier, pluriel] }) => compter(nombre, singulier, pluriel))
  const lignes = `${compter(total, 'ligne', 'lignes')} ${accorder(total, 'n’est pas dessinée', 'ne sont pas dessinées')}`
  return `${lignes}${DEUX_POINTS}${enumerer(comptes)}.`
}

/** Le verdict d’une ligne en quelques mots, ou pourquoi elle n’en a pas. */
export function resumerLigne({ etat, bilan, territoire }: LigneSuivi): string {
  switch (etat) {
    case 'hors_parite':
      return 'Hors parité'
    case 'en_preparation':
      return 'En préparation'
    case 'non_renseigne':
      return 'Non renseigné'
    default:
      if (bilan === null) return 'Indéterminable'
      if (bilan.verdict.tag === 'indeterminable') return resumerManques(bilan.verdict.manquants, territoire.type)
      return resumerVerdict(bilan.verdict)
  }
}

/** Une raison d’appeler : « L’État au-delà de la moitié (contractualisé, 2020) ». */
export function decrireMotif(motif: Motif, type: TypeCollectivite): string {
  switch (motif.tag) {
    case 'etat_au_dela':
      return `L’État au-delà de la moitié (${nommerBilan(motif.bilan)})`
    case 'ecart_reel':
      return `${compter(motif.nombre, 'écart réel', 'écarts réels')} sans réponse`
    case 'retard':
      return `En retard${DEUX_POINTS}${decrireEcheance(motif.premiere)}${decrireSuite(motif.nombre - 1)}`
    case 'indeterminable':
      return resumerManques(motif.manquants, type)
  }
}

/** Qui appeler pour cette raison, par son rôle : aucun nom n’est nécessaire. */
export function nommerInterlocuteur(motif: Motif, { territoire, attentes }: LigneSuivi): string {
  switch (motif.tag) {
    case 'etat_au_dela':
      return nommerAgent('valideur', territoire)
    case 'ecart_reel':
    case 'indeterminable':
      return nommerAgent('rédacteur', territoire)
    case 'retard': {
      const attente = attentes.find(({ cle }) => cle === cleJalon(motif.premiere))
      if (attente === undefined) return nommerAgent('rédacteur', territoire)
      return attente.qui === null ? 'C’est à vous' : capitaliser(attente.qui)
    }
  }
}

function nommerAgent(role: 'rédacteur' | 'valideur', territoire: TerritoirePublie): string {
  return `Le ${role} ${deTerritoire(territoire)}`
}

/** « Rapport d’exécution, attendu avant le 31 mars 2021 ». */
export function decrireEcheance({ libelle, echeance }: Pick<EcheanceSuivie, 'libelle' | 'echeance'>): string {
  return `${libelle}, avant le ${formatJour(echeance)}`
}

function decrireSuite(nombre: number): string {
  return nombre === 0 ? '' : ` et ${compter(nombre, 'autre', 'autres')}`
}

function nommerBilan({ nature, periode }: Extract<Motif, { tag: 'etat_au_dela' }>['bilan']): string {
  return `${LIBELLES_NATURES[nature].toLocaleLowerCase('fr')}, ${formatPeriode(periode)}`
}

function isRompue(verdict: Verdict, plusPayeur: Cote): boolean {
  return verdict.tag === 'rompue' && verdict.plusPayeur === plusPayeur
}
