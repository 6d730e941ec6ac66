import type { ActeLu } from '@/components/actes/acte-lu'
import { listLignes } from '@/components/actes/ordre-lignes'
import type { Option } from '@/components/redaction/formulaire/champs'
import { ACTE_ENTIER, type CleLigne, cleLigne, createLecteurDeLigne } from '@/lib/domain/difference/ligne'
import { type AncreFil, CHAMPS_DISCUTES, formatAncre } from '@/lib/domain/examen/ancre'
import type { ContreProposition, Fil } from '@/lib/domain/examen/discussion'
import type { MontantComplet } from '@/lib/domain/instantane'
import { nommerMontant } from '@/lib/domain/phrase/montant-nomme'

/** Une ligne de l’acte, ses montants, et ce que les deux côtés s’en disent. */
export interface LigneExamen {
  readonly cle: CleLigne
  readonly niveau: 'acte' | 'mesure' | 'action'
  readonly code: string | null
  readonly titre: string
  readonly montants: readonly MontantComplet[]
  readonly fils: readonly Fil[]
  readonly propositions: readonly ContreProposition[]
  /** Ce dont on peut parler ici : la ligne, ses montants, ses champs. */
  readonly ancres: readonly Option[]
}

/** Ce qui se disait de ce que l’acte ne porte plus. */
export interface Retires {
  readonly fils: readonly Fil[]
  readonly propositions: readonly ContreProposition[]
}

type Discussions = Pick<LigneExamen, 'fils' | 'propositions'>

/** L’acte ligne à ligne, l’acte entier d’abord, chaque discussion auprès de ce dont elle parle. */
export function placeDiscussions(
  lu: ActeLu,
  { fils, propositions }: Discussions,
): {
  readonly lignes: readonly LigneExamen[]
  readonly retires: Retires
} {
  const lecteur = createLecteurDeLigne(lu.acte)
  const parMontant = new Map(lu.acte.montants.map(({ id, sujet }) => [id, lecteur(sujet)]))
  const situer = ({ ancre }: AncreFil): CleLigne | null => {
    if (ancre.niveau === 'acte') return ACTE_ENTIER
    return ancre.niveau === 'montant' ? (parMontant.get(ancre.cle) ?? null) : cleLigne(ancre.niveau, ancre.cle)
  }
  const entetes = [
    { cle: ACTE_ENTIER, niveau: 'acte' as const, code: null, titre: lu.acte.libelle },
    ...listLignes(lu.acte).map(({ rubrique: { niveau }, lignee, code, titre }) => ({
      cle: cleLigne(niveau, lignee),
      niveau,
      code,
      titre,
    })),
  ]
  const connues = new Set(entetes.map(({ cle }) => cle))
  const isRetire = (cle: CleLigne | null) => cle === null || !connues.has(cle)
  return {
    lignes: entetes.map((entete) => {
      const montants = lu.acte.montants.filter(({ id }) => parMontant.get(id) === entete.cle)
      return {
        ...entete,
        montants,
        fils: fils.filter((fil) => situer(fil) === entete.cle),
        propositions: propositions.filter(({ montantId }) => parMontant.get(montantId) === entete.cle),
        ancres: listAncres(entete, montants, lu),
      }
    }),
    retires: {
      fils: fils.filter((fil) => isRetire(situer(fil))),
      propositions: propositions.filter(({ montantId }) => isRetire(parMontant.get(montantId) ?? null)),
    },
  }
}

const TOUTE_LA_LIGNE = { acte: 'L’acte entier', mesure: 'La mesure', action: 'L’action' } as const

function listAncres(
  { cle, niveau }: Pick<LigneExamen, 'cle' | 'niveau'>,
  montants: readonly MontantComplet[],
  lu: ActeLu,
): readonly Option[] {
  return [
    { valeur: cle, libelle: TOUTE_LA_LIGNE[niveau] },
    ...montants.map((montant) => ({
      valeur: formatAncre({ ancre: { niveau: 'montant', cle: montant.id }, champ: null }),
      libelle: nommerMontant(montant, lu),
    })),
    ...Object.entries(CHAMPS_DISCUTES[niveau]).map(([champ, libelle]) => ({ valeur: `${cle}:${champ}`, libelle })),
  ]
}
