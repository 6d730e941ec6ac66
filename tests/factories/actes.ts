import type { ActeLu } from '@/components/actes/acte-lu'
import { analyseActe } from '@/lib/domain/analyse'
import { centimes } from '@/lib/domain/centimes'
import type { Acte, Convention, MontantComplet } from '@/lib/domain/instantane'
import type {
  ActeSource,
  ActionSource,
  ConventionSource,
  MesureSource,
  MontantSource,
  SujetSource,
} from '@/prisma/seed/donnees/types'
import { CADRES } from '@/prisma/seed/reference/cadres'
import { loadDecoupage } from '@/prisma/seed/reference/decoupage'
import { buildTerritoires } from '@/prisma/seed/reference/territoires'

const { collectivites } = buildTerritoires(loadDecoupage())

/** Un acte des données de démonstration, tel qu’une page le lirait sans passer par la base ; le dernier par défaut. */
export function buildActeLu(
  source: ConventionSource | undefined,
  modifier: (acte: Acte) => Acte = (acte) => acte,
): ActeLu {
  const acteSource = source?.actes.toSorted((a, b) => a.rang - b.rang).at(-1)
  const collectivite = collectivites.find(({ code }) => code === source?.collectivite)
  const cadre = CADRES.find(({ code }) => code === source?.cadre)
  if (!source || !acteSource || !collectivite || !cadre) throw new Error('Convention de démonstration introuvable')
  const convention: Convention = {
    id: 'convention',
    collectiviteId: collectivite.code,
    slug: source.slug,
    titre: source.titre,
    periode: source.periode ?? null,
    periodeNote: source.periodeNote ?? null,
    departements: [...collectivite.departements],
    cadre: { ...cadre, volets: [...cadre.volets] },
    faits: source.faits.map(({ date = null, citation = null, source: sourceId, ...fait }, rang) => ({
      ...fait,
      id: `fait-${rang}`,
      date,
      precisionDate: date === null ? null : 'jour',
      sourceId,
      citation,
    })),
    explications: [],
    sources: Object.entries(source.sources).map(([id, document]) => ({
      id,
      nature: document.nature,
      titre: document.titre,
      editeur: document.editeur ?? null,
      date: document.date ?? null,
      precisionDate: document.datePrecision ?? null,
      url: null,
    })),
  }
  const acte = modifier(buildActe(acteSource))
  return {
    collectivite: { ...collectivite, id: collectivite.code },
    convention,
    acte,
    analyse: analyseActe(convention, acte),
    csv: '/montants.csv',
  }
}

function buildActe(source: ActeSource): Acte {
  return {
    id: 'acte',
    rang: source.rang,
    numero: source.numero ?? null,
    libelle: source.libelle,
    statut: 'signe',
    reprisePar: null,
    typeAvenant: null,
    filiations: [],
    echeances: [],
    pieces: [],
    periode: source.periode ?? null,
    dateSignature: source.dateSignature ?? null,
    precisionDateSignature: source.datePrecision ?? null,
    repriseApresCoup: true,
    sourceId: source.source,
    citation: source.citation ?? null,
    deliberations: [],
    signataires: source.signataires.map((signataire) => ({ ...signataire, id: signataire.nom })),
    denombrements: source.denombrements.map(({ volet = null, qualificatif = null, citation = null, ...d }, rang) => ({
      ...d,
      id: `denombrement-${rang}`,
      volet,
      qualificatif,
      citation,
      sourceId: d.source,
    })),
    mesures: source.mesures.map(buildMesure),
    actions: source.actions.map(buildAction),
    montants: source.montants.map(buildMontant),
    ecartsConsignes: source.ecarts.map(({ type, libelle, lectures: [a, b] }, rang) => ({
      id: `ecart-${rang}`,
      lignee: `ecart-${rang}`,
      type,
      libelle,
      lectures: [
        { valeur: a.lecture, citation: a.citation, sourceId: a.source },
        { valeur: b.lecture, citation: b.citation, sourceId: b.source },
      ],
    })),
  }
}

function buildMesure(source: MesureSource): Acte['mesures'][number] {
  return {
    id: source.cle,
    lignee: source.cle,
    code: source.code ?? null,
    intitule: source.intitule,
    descriptif: source.descriptif ?? null,
    volet: source.volet ?? null,
    catalogueCode: null,
  }
}

function buildAction(source: ActionSource): Acte['actions'][number] {
  return {
    id: source.cle,
    lignee: source.cle,
    mesureId: null,
    code: source.code ?? null,
    titre: source.titre,
    objectif: source.objectif ?? null,
    descriptif: source.descriptif ?? null,
    resultatsAttendus: source.resultatsAttendus ?? null,
    volet: null,
    statutAction: source.statutAction ?? null,
    pilote: null,
    partenaires: [...(source.partenaires ?? [])],
    cofinanceurs: [],
    publicCible: source.publicCible ?? null,
    territoire: source.territoire ?? null,
    calendrier: null,
    indicateurs: null,
    axes: [...(source.axes ?? [])],
    phases: (source.phases ?? []).map(({ libelle, echeance = null, territoire = null }) => ({
      libelle,
      echeance,
      territoire,
    })),
  }
}

function buildMontant(source: MontantSource, rang: number): MontantComplet {
  const { financeur, periode, nature, precision } = source
  return {
    id: `montant-${rang}`,
    sujet: buildSujet(source.sujet),
    financeur,
    financeurNom: null,
    periode,
    nature,
    perimetre: source.perimetre ?? null,
    valeur: { kind: 'chiffre', centimes: centimes(source.centimes), precision },
    sourceId: source.source,
    citation: source.citation ?? null,
    page: null,
    note: source.note ?? null,
    saisiPar: 'Reprise des sources publiques',
    saisiLe: '2026-01-15T10:00:00.000Z',
  }
}

function buildSujet(sujet: SujetSource): MontantComplet['sujet'] {
  if (sujet === 'acte') return { niveau: 'acte' }
  return 'mesure' in sujet ? { niveau: 'mesure', id: sujet.mesure } : { niveau: 'action', id: sujet.action }
}
