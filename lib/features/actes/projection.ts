import 'server-only'
import type { EcartSuivi } from '@/lib/domain/analyse'
import { classifyMontants } from '@/lib/domain/classement'
import { clePortee } from '@/lib/domain/consolidation'
import { LIBELLES_TYPES_DOCUMENT } from '@/lib/domain/document'
import type { EcartCalcule, EcartMontant } from '@/lib/domain/ecart'
import type { Instantane } from '@/lib/domain/instantane'
import { cleSujet, isChiffre } from '@/lib/domain/montant/montant'
import { decrireEcart, titrerEcart } from '@/lib/domain/phrase/ecart'
import { nommerSujet } from '@/lib/domain/phrase/montant-nomme'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { fromJour } from '@/lib/platform/db/jour'
import type { Analysee } from './flat-rows'

/** À avancer quand le calcul change : les publications d’avant se projettent de nouveau au démarrage. */
export const VERSION_PROJECTION = 2

/** Une publication à projeter, et les écarts que la précédente montrait déjà. */
export interface AProjeter extends Analysee {
  readonly publicationId: string
  readonly publieLe: Date
  readonly precedents: readonly { readonly cle: string; readonly depuis: Date }[]
}

/** Écrit ce qui se cherche, se compte et se compare dans une publication. */
export async function writeProjection(tx: Transaction, aProjeter: AProjeter): Promise<void> {
  const { publicationId } = aProjeter
  await tx.fichePubliee.createMany({ data: toFiches(aProjeter) })
  await tx.classementMontant.createMany({ data: toClassements(aProjeter) })
  await tx.ecartPublie.createMany({ data: toEcarts(aProjeter) })
  await tx.recherche.createMany({ data: toRecherches(aProjeter) })
  await tx.projection.create({ data: { publicationId, version: VERSION_PROJECTION } })
}

/** Une ligne par mesure et par action, dans l’ordre de l’acte. */
export function toFiches({ instantane, publicationId }: AProjeter): Prisma.FichePublieeCreateManyInput[] {
  const { mesures, actions } = instantane.acte
  return [
    ...mesures.map(({ id, lignee, code, intitule, descriptif, volet, catalogueCode }) => ({
      niveau: 'mesure',
      ficheId: id,
      lignee,
      code,
      intitule,
      descriptif,
      volet,
      catalogueCode,
    })),
    ...actions.map(({ id, titre, phases: _phases, ...action }) => ({
      ...action,
      niveau: 'action',
      ficheId: id,
      intitule: titre,
    })),
  ].map((fiche, ordre) => ({ publicationId, ordre, ...fiche }))
}

/** Une ligne par montant, dans l’ordre de l’acte. */
export function toClassements(aProjeter: AProjeter): Prisma.ClassementMontantCreateManyInput[] {
  const { dansBilan, dansLignes } = classifyMontants(aProjeter.analyse)
  return aProjeter.instantane.acte.montants.map(({ id, sujet }) => ({
    publicationId: aProjeter.publicationId,
    montantId: id,
    ficheId: sujet.niveau === 'acte' ? null : sujet.id,
    dansBilan: dansBilan.has(id),
    dansLignes: dansLignes.has(id),
  }))
}

/** Une ligne par écart ; celui que la publication précédente montrait garde sa date. */
export function toEcarts(aProjeter: AProjeter): Prisma.EcartPublieCreateManyInput[] {
  const { instantane, analyse, publicationId, publieLe, precedents } = aProjeter
  return analyse.ecarts.map((ecart, ordre) => ({
    publicationId,
    ordre,
    cle: ecart.cle,
    qualification: ecart.qualification,
    statut: ecart.statut,
    explication: ecart.explication,
    titre: titrerEcart(ecart),
    phrase: decrireEcart(ecart),
    depuis: precedents.find(({ cle }) => cle === ecart.cle)?.depuis ?? publieLe,
    ...toConstat(ecart, instantane),
  }))
}

function toConstat(ecart: EcartSuivi, instantane: Instantane) {
  if (ecart.origine === 'calcule') return toCalcul(ecart.calcul, instantane)
  const { type, lectures } = ecart.constat
  const titres = new Map(instantane.convention.sources.map(({ id, titre }) => [id, titre]))
  return {
    type,
    origine: 'consigne',
    lectures: lectures.map(({ valeur }) => valeur),
    citations: lectures.map(({ citation }) => citation),
    sources: lectures.map(({ sourceId }) => titres.get(sourceId) ?? ''),
  }
}

function toCalcul(calcul: EcartCalcule, instantane: Instantane) {
  switch (calcul.type) {
    case 'montant':
      return {
        type: calcul.type,
        origine: calcul.origine,
        niveau: calcul.sujet.niveau,
        sujet: nommerSujet(instantane, calcul.sujet),
        financeur: calcul.financeur,
        nature: calcul.nature,
        periodeDebut: fromJour(calcul.periode.debut),
        periodeFin: fromJour(calcul.periode.fin),
        annonceCentimes: calcul.annonce,
        calculeCentimes: calcul.calcule,
        ecartCentimes: calcul.ecart,
        toleranceCentimes: calcul.tolerance,
        ...citeChiffres(calcul, instantane),
      }
    case 'denombrement':
      return {
        type: calcul.type,
        origine: 'denombrement',
        annonceNombre: calcul.annonce,
        calculeNombre: calcul.calcule,
      }
  }
}

/** Où se lit le chiffre annoncé, et l’autre quand il l’est aussi ; une somme, ou une part déduite, ne se lit nulle part. */
function citeChiffres(calcul: EcartMontant, { acte, convention }: Instantane) {
  const compares = [calcul.annonce, ...(calcul.origine === 'doublon' ? [calcul.calcule] : [])]
  const cites = compares.map((chiffre) =>
    acte.montants.find(
      ({ valeur, sujet, financeur, financeurNom, ...portee }) =>
        isChiffre(valeur) &&
        valeur.centimes === chiffre &&
        cleSujet(sujet) === cleSujet(calcul.sujet) &&
        clePortee(portee) === clePortee(calcul) &&
        financeur === calcul.financeur &&
        financeurNom === calcul.financeurNom,
    ),
  )
  return {
    citations: cites.map((montant) => montant?.citation ?? ''),
    sources: cites.map((montant) => convention.sources.find(({ id }) => id === montant?.sourceId)?.titre ?? ''),
  }
}

/** La convention, ses lignes et ses pièces, telles qu’on les cherche. */
export function toRecherches({ instantane, publicationId }: AProjeter): Prisma.RechercheCreateManyInput[] {
  const { convention, acte } = instantane
  return [
    {
      genre: 'convention',
      titre: convention.titre,
      texte: joindre([convention.cadre.nom, convention.cadre.nomLong, acte.libelle]),
      cible: '',
    },
    ...acte.mesures.map(({ lignee, intitule, code, descriptif }) => ({
      genre: 'mesure',
      titre: intitule,
      texte: joindre([code, descriptif]),
      cible: `fiche-${lignee}`,
    })),
    ...acte.actions.map((action) => ({
      genre: 'action',
      titre: action.titre,
      texte: joindre([
        action.code,
        action.objectif,
        action.descriptif,
        action.resultatsAttendus,
        action.pilote,
        ...action.partenaires,
        action.publicCible,
        action.territoire,
      ]),
      cible: `fiche-${action.lignee}`,
    })),
    ...acte.pieces.map(({ id, titre, type }) => ({
      genre: 'document',
      titre,
      texte: LIBELLES_TYPES_DOCUMENT[type],
      cible: id,
    })),
  ].map((ligne, ordre) => ({ publicationId, ordre, ...ligne }))
}

function joindre(textes: readonly (string | null)[]): string {
  return textes.filter((texte) => texte !== null).join('\n')
}
