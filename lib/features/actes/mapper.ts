import 'server-only'
import { centimes } from '@/lib/domain/centimes'
import type {
  Acte,
  Action,
  CollectiviteContractante,
  Convention,
  MontantComplet,
  Source,
} from '@/lib/domain/instantane'
import type { Sujet } from '@/lib/domain/montant/montant'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { toJour, toPeriode } from '@/lib/platform/db/jour'

/** Deux lignes de même ordre gardent la même place : l’empreinte porte sur leur suite. */
const PAR_ORDRE = { orderBy: [{ ordre: 'asc' }, { id: 'asc' }] } satisfies {
  orderBy: Prisma.ActionOrderByWithRelationInput[] & Prisma.MontantOrderByWithRelationInput[]
}

/** Tout ce que contient la photographie d’un acte. */
export const ACTE_COMPLET = {
  deliberations: { orderBy: [{ date: 'asc' }, { id: 'asc' }] },
  signataires: PAR_ORDRE,
  denombrements: PAR_ORDRE,
  mesures: PAR_ORDRE,
  actions: { ...PAR_ORDRE, include: { phases: PAR_ORDRE } },
  montants: PAR_ORDRE,
  ecarts: PAR_ORDRE,
  filiations: { orderBy: { id: 'asc' } },
  jalons: { orderBy: [{ echeance: 'asc' }, { code: 'asc' }] },
  documents: { where: { aPublier: true, retireLe: null }, orderBy: [{ deposeLe: 'asc' }, { id: 'asc' }] },
  convention: {
    include: {
      collectivite: true,
      cadre: { include: { volets: { orderBy: [{ ordre: 'asc' }, { code: 'asc' }] } } },
      departements: { orderBy: { departementCode: 'asc' } },
      faits: PAR_ORDRE,
      explications: { orderBy: { cle: 'asc' } },
      sources: { orderBy: { id: 'asc' } },
    },
  },
} as const satisfies Prisma.ActeInclude

export type LigneActe = Prisma.ActeGetPayload<{ include: typeof ACTE_COMPLET }>

/** De la ligne enregistrée à l’acte du domaine. */
export function toActe(ligne: LigneActe): Acte {
  return {
    id: ligne.id,
    rang: ligne.rang,
    numero: ligne.numero,
    libelle: ligne.libelle,
    statut: ligne.statut,
    periode: toPeriode(ligne.periodeDebut, ligne.periodeFin),
    dateSignature: toJour(ligne.dateSignature),
    precisionDateSignature: ligne.precisionDateSignature,
    repriseApresCoup: ligne.repriseApresCoup,
    reprisePar: null,
    typeAvenant: ligne.typeAvenant,
    sourceId: ligne.sourceId,
    citation: ligne.citation,
    deliberations: ligne.deliberations.map(({ id, organe, date, numero, url }) => ({
      id,
      organe,
      date: toJour(date),
      numero,
      url,
    })),
    signataires: ligne.signataires.map(({ id, nom, fonction, partie }) => ({ id, nom, fonction, partie })),
    denombrements: ligne.denombrements.map(({ id, objet, volet, qualificatif, nombre, sourceId, citation }) => ({
      id,
      objet,
      volet,
      qualificatif,
      nombre,
      sourceId,
      citation,
    })),
    mesures: ligne.mesures.map(({ id, lignee, code, intitule, descriptif, volet, catalogueCode }) => ({
      id,
      lignee,
      code,
      intitule,
      descriptif,
      volet,
      catalogueCode,
    })),
    actions: ligne.actions.map(toAction),
    montants: ligne.montants.map(toMontant),
    ecartsConsignes: ligne.ecarts.map((e) => ({
      id: e.id,
      lignee: e.lignee,
      type: e.type,
      libelle: e.libelle,
      lectures: [
        { valeur: e.lectureA, citation: e.citationA, sourceId: e.sourceAId },
        { valeur: e.lectureB, citation: e.citationB, sourceId: e.sourceBId },
      ],
    })),
    filiations: ligne.filiations.map(({ type, niveau, deLignee, deIntitule, versLignee, motif }) => ({
      type,
      niveau,
      deLignee,
      deIntitule,
      versLignee,
      motif,
    })),
    echeances: ligne.jalons.map(({ code, libelle, echeance }) => ({ code, libelle, echeance: toJour(echeance) })),
    pieces: ligne.documents.map(({ id, type, titre, format, octets, sha256 }) => ({
      id,
      type,
      titre,
      format,
      octets,
      sha256,
    })),
  }
}

/** De la ligne enregistrée à la convention du domaine, à la fin que lui donne cet acte s’il la prolonge. */
export function toConvention({
  convention: c,
  finConvention,
}: Pick<LigneActe, 'convention' | 'finConvention'>): Convention {
  return {
    id: c.id,
    collectiviteId: c.collectiviteId,
    slug: c.slug,
    titre: c.titre,
    periode: toPeriode(c.periodeDebut, finConvention ?? c.periodeFin),
    periodeNote: c.periodeNote,
    departements: c.departements.map(({ departementCode }) => departementCode),
    cadre: {
      code: c.cadre.code,
      nom: c.cadre.nom,
      nomLong: c.cadre.nomLong,
      famille: c.cadre.famille,
      niveauParite: c.cadre.niveauParite,
      volets: c.cadre.volets.map(({ code, libelle }) => ({ code, libelle })),
    },
    faits: c.faits.map(({ id, libelle, valeur, date, precisionDate, sourceId, citation }) => ({
      id,
      libelle,
      valeur,
      date: toJour(date),
      precisionDate,
      sourceId,
      citation,
    })),
    explications: c.explications.map(({ cle, statut, explication }) => ({ cle, statut, explication })),
    sources: c.sources.map(toSource),
  }
}

export function toCollectivite({ convention }: Pick<LigneActe, 'convention'>): CollectiviteContractante {
  const { id, code, type, nom, nomCourt, slug, article, charniere } = convention.collectivite
  return { id, code, type, nom, nomCourt, slug, article, charniere }
}

function toAction(a: LigneActe['actions'][number]): Action {
  return {
    id: a.id,
    lignee: a.lignee,
    mesureId: a.mesureId,
    code: a.code,
    titre: a.titre,
    objectif: a.objectif,
    descriptif: a.descriptif,
    resultatsAttendus: a.resultatsAttendus,
    volet: a.volet,
    statutAction: a.statutAction,
    pilote: a.pilote,
    partenaires: a.partenaires,
    cofinanceurs: a.cofinanceurs,
    publicCible: a.publicCible,
    territoire: a.territoire,
    calendrier: a.calendrier,
    indicateurs: a.indicateurs,
    axes: a.axes,
    phases: a.phases.map(({ libelle, echeance, territoire }) => ({ libelle, echeance, territoire })),
  }
}

function toMontant(m: LigneActe['montants'][number]): MontantComplet {
  return {
    id: m.id,
    sujet: toSujet(m),
    financeur: m.financeur,
    financeurNom: m.financeurNom,
    periode: { debut: toJour(m.periodeDebut), fin: toJour(m.periodeFin) },
    nature: m.nature,
    perimetre: m.perimetre,
    valeur:
      m.centimes !== null && m.precision !== null
        ? { kind: 'chiffre', centimes: centimes(m.centimes), precision: m.precision }
        : { kind: m.absence ?? 'non_renseigne' },
    sourceId: m.sourceId,
    citation: m.citation,
    page: m.page,
    note: m.note,
    saisiPar: m.saisiParNom,
    saisiLe: m.saisiLe.toISOString(),
  }
}

function toSujet({ mesureId, actionId }: { mesureId: string | null; actionId: string | null }): Sujet {
  if (mesureId !== null) return { niveau: 'mesure', id: mesureId }
  return actionId === null ? { niveau: 'acte' } : { niveau: 'action', id: actionId }
}

function toSource(s: LigneActe['convention']['sources'][number]): Source {
  const { id, nature, titre, editeur, date, precisionDate, url } = s
  return { id, nature, titre, editeur, date: toJour(date), precisionDate, url }
}
