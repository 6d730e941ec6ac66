import { parseCriteresJournal } from '@/lib/domain/journal/criteres'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { createFil, reopenFil, replyFil, resolveFil } from '@/lib/features/actes/commands/commentaires'
import {
  createContreProposition,
  settleContreProposition,
  withdrawContreProposition,
} from '@/lib/features/actes/commands/contre-propositions'
import {
  abandonActe,
  reopenActe,
  restoreActe,
  returnActe,
  transmitActe,
  validateActe,
  withdrawActe,
} from '@/lib/features/actes/commands/cycle'
import { createEcartConsigne, deleteEcartConsigne, explainEcart } from '@/lib/features/actes/commands/ecarts'
import { updateEnTete } from '@/lib/features/actes/commands/en-tete'
import { createFicheAction, deleteFicheAction, updateFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { addMesuresCatalogue, createMesure, deleteMesure, updateMesure } from '@/lib/features/actes/commands/mesures'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { recordSignature } from '@/lib/features/actes/commands/preuves-signature'
import { createReprise } from '@/lib/features/actes/commands/reprise'
import { signActe } from '@/lib/features/actes/commands/signature'
import { markVisite } from '@/lib/features/actes/commands/visites'
import { getActe, getActeASigner, getVersions, listCatalogue } from '@/lib/features/actes/queries'
import { getActeImprime } from '@/lib/features/actes/queries/annexes'
import { getEtape } from '@/lib/features/actes/queries/etape'
import { getExamen, getReferencesExamen } from '@/lib/features/actes/queries/examen'
import { publishAnnonce } from '@/lib/features/annonces/commands/annonce'
import { linkAnnonce, unlinkAnnonce } from '@/lib/features/annonces/commands/suite'
import { revokeSessions } from '@/lib/features/comptes/commands'
import { listComptes } from '@/lib/features/comptes/queries'
import { createConvention, updateConvention } from '@/lib/features/conventions/commands/convention'
import { saveIdentifiants } from '@/lib/features/conventions/commands/identifiants'
import {
  createFait,
  createSource,
  deleteFait,
  deleteSource,
  updateSource,
} from '@/lib/features/conventions/commands/sources'
import {
  getConvention,
  getOptionsConvention,
  getReperesConvention,
  listConventions,
} from '@/lib/features/conventions/queries'
import { choosePublication, depositDocument, withdrawDocument } from '@/lib/features/documents/commands'
import { getDocument, listDocuments, readMorceau } from '@/lib/features/documents/queries'
import { getJournalActe, getJournalConvention, getJournalPortail } from '@/lib/features/journal/queries'
import { listRessortSuivi } from '@/lib/features/pilotage/queries'
import { listTerritoiresSuivis } from '@/lib/features/territoires/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { MotifRefus, Result } from '@/lib/platform/result'
import { createDepot } from '@/tests/factories/documents'
import type { DossierAvenant } from '@/tests/isolation/avenant-ouvert'

/** Ce que vise une demande : un acte d’une collectivité, une convention signée, une personne. */
export interface Cible extends DossierAvenant {
  /** L’empreinte que la demande cite : du contenu examiné quand l’acte est transmis, du contenu à publier sinon. */
  readonly empreinte: string
  readonly conventionSigneeId: string
  readonly annonceLibreId: string
  readonly annonceTenueId: string
  /** Une discussion ouverte et une résolue, une valeur proposée par l’État, et un montant dont rien n’est proposé. */
  readonly filId: string
  readonly filResoluId: string
  readonly propositionId: string
  readonly montantId: string
  /** Une échéance de l’acte, et ce dont une remarque de l’État a prévenu la collectivité. */
  readonly jalonId: string
  readonly notificationId: string
  /** Un fichier de tableur à relire dans l’acte, l’empreinte de son aperçu, et un autre déjà importé. */
  readonly importId: string
  readonly empreinteImport: string
  readonly importFaitId: string
  /** Une erreur signalée sur la convention publiée. */
  readonly signalementId: string
  readonly utilisateurId: string
}

/** « aveugle » : la demande aboutit, et rien de la cible n’y paraît. « titulaire » : c’est à lui qu’elle est accordée. */
export type Attendu = MotifRefus | 'permis' | 'aveugle' | 'titulaire'

export interface Attendus {
  readonly etranger: Attendu
  readonly etatAilleurs: Attendu
  readonly lecteur: Attendu
  readonly etatDuLieu: Attendu
}

export type Titulaire = 'valideur' | 'national' | 'administrateur' | 'etatDuLieu'

/** Les étapes où l’acte visé peut attendre la demande. */
export const ETAPES = [
  'brouillon',
  'importe',
  'transmis',
  'discute',
  'valide',
  'signe',
  'abandonne',
  'avenant',
] as const
export type Etape = (typeof ETAPES)[number]

export interface Cas {
  readonly porte: unknown
  readonly run: (viewer: Viewer | null, cible: Cible) => Promise<Result<unknown>>
  readonly attendus: Attendus
  /** À qui la même demande doit être accordée : un refus qui toucherait tout le monde ne prouverait rien. */
  readonly titulaire: Titulaire
  readonly etape: Etape
}

export function createCas<E>(
  porte: (viewer: Viewer | null, entree: E) => Promise<Result<unknown>>,
  toEntree: (cible: Cible) => E,
  attendus: Attendus,
  titulaire: Titulaire = 'valideur',
  etape: Etape = 'brouillon',
): Cas {
  return { porte, run: (viewer, cible) => porte(viewer, toEntree(cible)), attendus, titulaire, etape }
}

export const ECRITURE: Attendus = {
  etranger: 'introuvable',
  etatAilleurs: 'introuvable',
  lecteur: 'interdit',
  etatDuLieu: 'introuvable',
}
export const LECTURE: Attendus = { ...ECRITURE, lecteur: 'permis' }
export const LECTURE_POUR_ECRIRE: Attendus = { ...ECRITURE, etatAilleurs: 'interdit', etatDuLieu: 'interdit' }
/** L’État voit l’acte mais n’a pas la main : on lui dit non. */
export const A_LA_COLLECTIVITE: Attendus = { ...ECRITURE, etatDuLieu: 'interdit' }
const A_L_ETAT: Attendus = { ...ECRITURE, etatDuLieu: 'titulaire' }
const RESERVE: Attendus = {
  etranger: 'interdit',
  etatAilleurs: 'interdit',
  lecteur: 'interdit',
  etatDuLieu: 'interdit',
}

const texte = 'Texte d’essai'
const TOUT_LE_JOURNAL = parseCriteresJournal({})
const lecture = (sourceId: string) => ({ valeur: texte, citation: texte, sourceId })

/** Des deux côtés de l’examen : ni le lecteur, ni l’étranger, ni l’État d’ailleurs. */
export const DES_DEUX_COTES: Attendus = A_L_ETAT

/** Une ligne par porte du portail. */
export const CAS: readonly Cas[] = [
  createCas(getActe, ({ acteId }) => ({ acteId }), LECTURE),
  createCas(getActeImprime, ({ acteId }) => ({ acteId }), LECTURE),
  createCas(getEtape, ({ acteId }) => ({ acteId }), LECTURE),
  createCas(getActeASigner, ({ acteId }) => ({ acteId }), LECTURE_POUR_ECRIRE),
  createCas(listCatalogue, ({ acteId }) => ({ acteId }), LECTURE_POUR_ECRIRE),
  createCas(getVersions, ({ acteId }) => ({ acteId }), LECTURE_POUR_ECRIRE),
  createCas(getConvention, ({ conventionId }) => ({ conventionId }), LECTURE),
  createCas(listConventions, () => ({}), {
    etranger: 'aveugle',
    etatAilleurs: 'aveugle',
    lecteur: 'permis',
    etatDuLieu: 'aveugle',
  }),
  createCas(getOptionsConvention, () => ({}), { ...RESERVE, etranger: 'aveugle' }),
  createCas(getReperesConvention, () => ({}), { ...RESERVE, etranger: 'aveugle' }),
  createCas(
    listTerritoiresSuivis,
    () => ({}),
    { etranger: 'interdit', etatAilleurs: 'aveugle', lecteur: 'permis', etatDuLieu: 'permis' },
    'etatDuLieu',
  ),
  createCas(
    listRessortSuivi,
    () => ({}),
    { etranger: 'interdit', etatAilleurs: 'aveugle', lecteur: 'permis', etatDuLieu: 'permis' },
    'etatDuLieu',
  ),
  createCas(listComptes, () => ({}), RESERVE, 'administrateur'),

  createCas(
    createConvention,
    ({ collectiviteId }) => ({ collectiviteId, cadreCode: 'calpae', titre: texte }),
    ECRITURE,
  ),
  createCas(updateConvention, ({ conventionId }) => ({ conventionId, version: 0, titre: texte }), ECRITURE),
  createCas(saveIdentifiants, ({ conventionSigneeId: conventionId }) => ({ conventionId }), {
    ...ECRITURE,
    etatDuLieu: 'interdit',
  }),
  createCas(createSource, ({ conventionId }) => ({ conventionId, nature: 'presse' as const, titre: texte }), ECRITURE),
  createCas(
    updateSource,
    ({ conventionId, sourceId }) => ({ conventionId, sourceId, version: 0, nature: 'presse' as const, titre: texte }),
    ECRITURE,
  ),
  createCas(deleteSource, ({ conventionId, sourceLibreId: sourceId }) => ({ conventionId, sourceId }), ECRITURE),
  createCas(
    createFait,
    ({ conventionId, sourceId }) => ({ conventionId, sourceId, libelle: texte, valeur: texte }),
    ECRITURE,
  ),
  createCas(deleteFait, ({ conventionId, faitId }) => ({ conventionId, faitId }), ECRITURE),

  createCas(updateEnTete, ({ acteId, version }) => ({ acteId, version, libelle: texte }), ECRITURE),
  createCas(createMesure, ({ acteId }) => ({ acteId, intitule: texte }), ECRITURE),
  createCas(addMesuresCatalogue, ({ acteId }) => ({ acteId, codes: ['enfance-sorties-seches'] }), ECRITURE),
  createCas(updateMesure, ({ acteId, mesureId }) => ({ acteId, mesureId, version: 0, intitule: texte }), ECRITURE),
  createCas(deleteMesure, ({ acteId, mesureLibreId: mesureId }) => ({ acteId, mesureId, version: 0 }), ECRITURE),
  createCas(createFicheAction, ({ acteId, mesureId }) => ({ acteId, mesureId, titre: texte }), ECRITURE),
  createCas(updateFicheAction, ({ acteId, actionId }) => ({ acteId, actionId, version: 0, titre: texte }), ECRITURE),
  createCas(deleteFicheAction, ({ acteId, actionLibreId: actionId }) => ({ acteId, actionId, version: 0 }), ECRITURE),
  createCas(saveMontants, ({ acteId, version }) => ({ acteId, version, montants: [] }), ECRITURE),
  createCas(
    createEcartConsigne,
    ({ acteId, sourceId }) => ({
      acteId,
      type: 'date' as const,
      libelle: texte,
      lectureA: lecture(sourceId),
      lectureB: lecture(sourceId),
    }),
    ECRITURE,
  ),
  createCas(deleteEcartConsigne, ({ acteId, ecartId }) => ({ acteId, ecartId }), ECRITURE),
  createCas(
    explainEcart,
    ({ acteId, cleEcart: cle }) => ({ acteId, cle, statut: 'explique' as const, explication: texte }),
    ECRITURE,
  ),
  createCas(transmitActe, ({ acteId }) => ({ acteId }), ECRITURE),
  createCas(withdrawActe, ({ acteId }) => ({ acteId, motif: texte }), A_LA_COLLECTIVITE, 'valideur', 'transmis'),
  createCas(returnActe, ({ acteId }) => ({ acteId, motif: texte }), A_L_ETAT, 'etatDuLieu', 'transmis'),
  createCas(validateActe, ({ acteId, empreinte }) => ({ acteId, empreinte }), A_L_ETAT, 'etatDuLieu', 'transmis'),
  createCas(reopenActe, ({ acteId }) => ({ acteId, motif: texte }), A_L_ETAT, 'etatDuLieu', 'valide'),
  createCas(abandonActe, ({ acteId }) => ({ acteId, motif: texte }), ECRITURE),
  createCas(restoreActe, ({ acteId }) => ({ acteId }), ECRITURE, 'valideur', 'abandonne'),
  createCas(
    recordSignature,
    // La transmission et la validation ont chacune fait avancer la version.
    ({ acteId, version }) => ({ acteId, version: version + 2 }),
    A_LA_COLLECTIVITE,
    'valideur',
    'valide',
  ),
  createCas(signActe, ({ acteId, empreinte }) => ({ acteId, empreinte }), A_LA_COLLECTIVITE, 'valideur', 'valide'),
  createCas(getExamen, ({ acteId }) => ({ acteId }), LECTURE),
  createCas(getReferencesExamen, ({ acteId }) => ({ acteId, ordres: [0] }), LECTURE),
  createCas(createFil, ({ acteId }) => ({ acteId, ancre: 'acte', texte }), DES_DEUX_COTES, 'valideur', 'discute'),
  createCas(replyFil, ({ acteId, filId }) => ({ acteId, filId, texte }), DES_DEUX_COTES, 'etatDuLieu', 'discute'),
  createCas(resolveFil, ({ acteId, filId }) => ({ acteId, filId }), DES_DEUX_COTES, 'etatDuLieu', 'discute'),
  createCas(
    reopenFil,
    ({ acteId, filResoluId: filId }) => ({ acteId, filId }),
    DES_DEUX_COTES,
    'etatDuLieu',
    'discute',
  ),
  createCas(
    createContreProposition,
    ({ acteId, montantId }) => ({ acteId, montantId, valeur: '1', raison: texte, sourceTitre: texte }),
    DES_DEUX_COTES,
    'etatDuLieu',
    'discute',
  ),
  createCas(
    settleContreProposition,
    ({ acteId, propositionId }) => ({ acteId, propositionId, decision: 'accepter' as const }),
    { ...ECRITURE, etatDuLieu: 'fige' },
    'valideur',
    'discute',
  ),
  createCas(
    withdrawContreProposition,
    ({ acteId, propositionId }) => ({ acteId, propositionId }),
    DES_DEUX_COTES,
    'etatDuLieu',
    'discute',
  ),
  createCas(
    markVisite,
    ({ acteId }) => ({ acteId, versionOrdre: 0, vueLe: '2020-10-23T10:00:00Z' }),
    DES_DEUX_COTES,
    'etatDuLieu',
    'discute',
  ),
  // L’État lit la convention signée de son territoire : on lui dit non, on ne lui dit pas qu’elle n’existe pas.
  createCas(createAvenant, ({ conventionSigneeId: conventionId }) => ({ conventionId, libelle: texte }), {
    ...ECRITURE,
    etatDuLieu: 'interdit',
  }),
  createCas(createReprise, ({ conventionSigneeId: conventionId }) => ({ conventionId, rang: 3, libelle: texte }), {
    ...ECRITURE,
    etatDuLieu: 'interdit',
  }),
  createCas(getJournalActe, ({ acteId }) => ({ acteId, criteres: TOUT_LE_JOURNAL }), LECTURE),
  createCas(getJournalConvention, ({ conventionId }) => ({ conventionId, criteres: TOUT_LE_JOURNAL }), LECTURE),
  createCas(getJournalPortail, () => ({ criteres: TOUT_LE_JOURNAL }), RESERVE, 'administrateur'),
  createCas(listDocuments, ({ acteId }) => ({ acteId }), LECTURE),
  createCas(getDocument, ({ documentId }) => ({ documentId }), LECTURE),
  createCas(readMorceau, ({ documentId }) => ({ documentId, rang: 0 }), LECTURE),
  createCas(depositDocument, ({ acteId }) => createDepot({ acteId }), ECRITURE),
  createCas(choosePublication, ({ documentId }) => ({ documentId, aPublier: true }), ECRITURE),
  createCas(withdrawDocument, ({ documentId }) => ({ documentId }), A_LA_COLLECTIVITE, 'valideur', 'valide'),
  createCas(
    publishAnnonce,
    () => ({ territoire: texte, auteur: texte, citation: texte, sourceTitre: texte }),
    RESERVE,
    'national',
  ),
  createCas(
    linkAnnonce,
    ({ annonceLibreId: annonceId, conventionSigneeId: conventionId }) => ({ annonceId, conventionId }),
    { ...ECRITURE, etatDuLieu: 'interdit' },
  ),
  createCas(
    unlinkAnnonce,
    ({ annonceTenueId: annonceId, conventionSigneeId: conventionId }) => ({ annonceId, conventionId }),
    { ...ECRITURE, etatDuLieu: 'interdit' },
  ),
  createCas(revokeSessions, ({ utilisateurId }) => ({ utilisateurId }), ECRITURE, 'administrateur'),
]
