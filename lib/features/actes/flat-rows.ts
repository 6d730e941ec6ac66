import 'server-only'
import type { Analyse } from '@/lib/domain/analyse'
import type { Instantane } from '@/lib/domain/instantane'
import { type Chiffre, isChiffre, type Valeur } from '@/lib/domain/montant/montant'
import { sommerChiffres } from '@/lib/domain/montant/precision'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { fromJour } from '@/lib/platform/db/jour'

/** Un chiffre exact ou approché, ou rien : ce qu’une balance de liste sait dessiner. */
function toPart(valeur: Valeur | null): { readonly valeur: bigint | null; readonly approche: boolean } {
  return isChiffre(valeur)
    ? { valeur: valeur.centimes, approche: valeur.precision !== 'centime' }
    : { valeur: null, approche: false }
}

function sumAutres(autres: readonly { readonly valeur: Valeur }[]): Chiffre | null {
  const chiffres = autres.map(({ valeur }) => valeur).filter(isChiffre)
  return chiffres.length === 0 ? null : sommerChiffres(chiffres)
}

/** Un instantané et ce que le domaine en dit. */
export interface Analysee {
  readonly instantane: Instantane
  readonly analyse: Analyse
}

/** Une ligne par bilan de la convention. */
export function toCellules({ bilans }: Analyse, publicationId: string): Prisma.CellulePublieeCreateManyInput[] {
  return bilans.map(({ nature, perimetre, periodes, parts, verdict }, rang) => {
    const [etat, departement, autres, ensemble] = [
      toPart(parts.etat),
      toPart(parts.departement),
      toPart(sumAutres(parts.autres)),
      toPart(parts.ensemble),
    ]
    const debuts = periodes.map(({ debut }) => debut).toSorted()
    const fins = periodes.map(({ fin }) => fin).toSorted()
    const rompue = verdict.tag === 'rompue' ? verdict : null
    const mesure = verdict.tag === 'rompue' || verdict.tag === 'compatible' ? verdict : null
    return {
      publicationId,
      rang,
      nature,
      perimetre,
      periodeDebut: fromJour(debuts[0] ?? ''),
      periodeFin: fromJour(fins.at(-1) ?? ''),
      etat: etat.valeur,
      etatApproche: etat.approche,
      departement: departement.valeur,
      departementApproche: departement.approche,
      autres: autres.valeur,
      autresApproche: autres.approche,
      ensemble: ensemble.valeur,
      ensembleApproche: ensemble.approche,
      verdict: verdict.tag,
      ecart: mesure?.ecart ?? null,
      tolerance: mesure?.tolerance ?? null,
      plusPayeur: rompue?.plusPayeur ?? null,
      alerteEtat: verdict.alerteEtat,
    }
  })
}

/** Une ligne par montant, avec sa provenance entière. */
export function toMontants(
  { acte, convention }: Instantane,
  publicationId: string,
): Prisma.MontantPublieCreateManyInput[] {
  const sources = new Map(convention.sources.map((source) => [source.id, source]))
  const rubriques = new Map([
    ...acte.mesures.map(({ id, intitule, volet }) => [id, { libelle: intitule, volet }] as const),
    ...acte.actions.map(({ id, titre, volet }) => [id, { libelle: titre, volet }] as const),
  ])
  return acte.montants.map((montant, ordre) => {
    const { sujet, valeur, sourceId } = montant
    const rubrique = sujet.niveau === 'acte' ? null : rubriques.get(sujet.id)
    const source = sourceId === null ? null : sources.get(sourceId)
    const chiffre = isChiffre(valeur) ? valeur : null
    return {
      publicationId,
      montantId: montant.id,
      ordre,
      niveau: sujet.niveau,
      sujet: rubrique?.libelle ?? acte.libelle,
      volet: rubrique?.volet ?? null,
      financeur: montant.financeur,
      financeurNom: montant.financeurNom,
      periodeDebut: fromJour(montant.periode.debut),
      periodeFin: fromJour(montant.periode.fin),
      nature: montant.nature,
      centimes: chiffre?.centimes ?? null,
      precision: chiffre?.precision ?? null,
      absence: valeur.kind === 'chiffre' ? null : valeur.kind,
      perimetre: montant.perimetre,
      sourceTitre: source?.titre ?? null,
      sourceEditeur: source?.editeur ?? null,
      sourceUrl: source?.url ?? null,
      citation: montant.citation,
      page: montant.page,
      note: montant.note,
      saisiPar: montant.saisiPar,
      saisiLe: new Date(montant.saisiLe),
    }
  })
}

/** Ce qu’une liste doit savoir d’une convention : ce qui ne change jamais, et ce que chaque publication renouvelle. */
export function toConventionPubliee({ instantane, analyse }: Analysee, publicationId: string) {
  const { convention } = instantane
  const { cadre, periode } = convention
  return {
    identite: {
      conventionId: convention.id,
      collectiviteId: convention.collectiviteId,
      slug: convention.slug,
      cadreCode: cadre.code,
      cadreNom: cadre.nom,
      famille: cadre.famille,
    },
    etat: {
      titre: convention.titre,
      periodeDebut: fromJour(periode?.debut ?? null),
      periodeFin: fromJour(periode?.fin ?? null),
      publicationId,
      ecartsReels: countOuverts(analyse, 'reel'),
      ecartsExplicables: countOuverts(analyse, 'explicable'),
      ecartsConsignes: countOuverts(analyse, 'consigne'),
      celluleTete: analyse.tete === null ? null : analyse.bilans.indexOf(analyse.tete),
    },
  }
}

/** Les écarts dont rien ne répond encore. */
function countOuverts({ ecarts }: Analyse, qualification: Analyse['ecarts'][number]['qualification']): number {
  return ecarts.filter((ecart) => ecart.statut === 'ouvert' && ecart.qualification === qualification).length
}

/** Les colonnes d’une publication qui répètent son contenu, pour que les listes n’aient pas à l’ouvrir. */
export function toEnTete({ acte, convention }: Instantane) {
  return {
    collectiviteId: convention.collectiviteId,
    conventionId: convention.id,
    acteId: acte.id,
    acteRang: acte.rang,
    acteLibelle: acte.libelle,
    dateSignature: fromJour(acte.dateSignature),
    precisionDateSignature: acte.precisionDateSignature,
  }
}
