import fc from 'fast-check'
import type { ActeCompare } from '@/lib/domain/difference/difference'
import type { Acte, Action, Convention, Filiation, Mesure, MontantComplet } from '@/lib/domain/instantane'
import type { Montant, Sujet } from '@/lib/domain/montant/montant'
import { arbitraireMontant, arbitraireValeur } from '@/tests/factories/montants'

export function buildMesure(lignee: string, champs: Partial<Mesure> = {}): Mesure {
  return {
    id: lignee,
    lignee,
    code: null,
    intitule: lignee,
    descriptif: null,
    volet: null,
    catalogueCode: null,
    ...champs,
  }
}

export function buildAction(lignee: string, champs: Partial<Action> = {}): Action {
  return {
    id: lignee,
    lignee,
    mesureId: null,
    code: null,
    titre: lignee,
    objectif: null,
    descriptif: null,
    resultatsAttendus: null,
    volet: null,
    statutAction: null,
    pilote: null,
    partenaires: [],
    cofinanceurs: [],
    publicCible: null,
    territoire: null,
    calendrier: null,
    indicateurs: null,
    axes: [],
    phases: [],
    ...champs,
  }
}

export function completer(montant: Montant): MontantComplet {
  return { ...montant, citation: null, page: null, note: null, saisiPar: 'Essai', saisiLe: '2026-01-15T10:00:00.000Z' }
}

export function buildFiliation(type: Filiation['type'], deLignee: string, versLignee: string | null): Filiation {
  return { type, niveau: 'action', deLignee, deIntitule: deLignee, versLignee, motif: null }
}

/** Une convention CALPAE d’essai et l’un de ses actes. */
export function buildCompare(champs: Partial<Acte> = {}, convention: Partial<Convention> = {}): ActeCompare {
  return {
    convention: {
      id: 'convention',
      collectiviteId: 'collectivite',
      slug: 'essai',
      titre: 'Convention d’essai',
      periode: { debut: '2019-01-01', fin: '2021-12-31' },
      periodeNote: null,
      departements: ['43'],
      cadre: {
        code: 'calpae',
        nom: 'CALPAE',
        nomLong: 'CALPAE',
        famille: 'convention',
        niveauParite: 'convention',
        volets: [],
      },
      faits: [],
      explications: [],
      sources: [],
      ...convention,
    },
    acte: {
      id: 'acte',
      rang: 0,
      numero: null,
      libelle: 'Convention initiale',
      statut: 'signe',
      periode: null,
      dateSignature: null,
      precisionDateSignature: null,
      repriseApresCoup: false,
      reprisePar: null,
      typeAvenant: null,
      sourceId: null,
      citation: null,
      deliberations: [],
      signataires: [],
      denombrements: [],
      mesures: [],
      actions: [],
      montants: [],
      ecartsConsignes: [],
      filiations: [],
      echeances: [],
      pieces: [],
      ...champs,
    },
  }
}

const MESURES = ['m', 'n']
const ACTIONS = ['a', 'b', 'c']

const arbitraireSujet = fc.constantFrom<Sujet>(
  { niveau: 'acte' },
  ...MESURES.map((id) => ({ niveau: 'mesure', id }) as const),
  ...ACTIONS.map((id) => ({ niveau: 'action', id }) as const),
)

const arbitraireMontants = fc
  .array(fc.tuple(arbitraireMontant, arbitraireSujet), { maxLength: 24 })
  .map((lignes) => lignes.map(([montant, sujet]) => ({ ...montant, sujet })))

const arbitraireLignes = fc.record({
  mesures: fc.subarray(MESURES),
  actions: fc.subarray(ACTIONS),
  rattachees: fc.boolean(),
})

type Lignes = typeof arbitraireLignes extends fc.Arbitrary<infer L> ? L : never

/** Les identifiants portent le suffixe de l’acte : seule la lignée relie les deux photographies. */
function assemble(
  { mesures, actions, rattachees }: Lignes,
  montants: readonly Montant[],
  suffixe: string,
): ActeCompare {
  const presentes = new Set([...mesures, ...actions])
  const renommer = (sujet: Sujet): Sujet =>
    sujet.niveau === 'acte' ? sujet : { niveau: sujet.niveau, id: `${sujet.id}${suffixe}` }
  return buildCompare({
    mesures: mesures.map((lignee) => buildMesure(lignee, { id: `${lignee}${suffixe}` })),
    actions: actions.map((lignee) =>
      buildAction(lignee, {
        id: `${lignee}${suffixe}`,
        mesureId: rattachees && mesures[0] !== undefined ? `${mesures[0]}${suffixe}` : null,
      }),
    ),
    montants: montants
      .filter(({ sujet }) => sujet.niveau === 'acte' || presentes.has(sujet.id))
      .map((montant) => completer({ ...montant, sujet: renommer(montant.sujet) })),
  })
}

const arbitraireSort = fc.oneof(
  fc.constant({ tag: 'garde' } as const),
  fc.constant({ tag: 'retire' } as const),
  arbitraireValeur.map((valeur) => ({ tag: 'change', valeur }) as const),
)

/** Un acte au hasard, et un avenant qui en dérive : montants gardés, changés, tus, retirés, ajoutés ; lignes de même. */
export const arbitraireAvenant: fc.Arbitrary<readonly [ActeCompare, ActeCompare]> = fc
  .record({
    lignes: arbitraireLignes,
    lignesApres: arbitraireLignes,
    montants: arbitraireMontants,
    sorts: fc.array(arbitraireSort, { minLength: 24, maxLength: 24 }),
    ajouts: arbitraireMontants,
  })
  .map(({ lignes, lignesApres, montants, sorts, ajouts }) => {
    const derives = montants.flatMap((montant, rang) => {
      const sort = sorts[rang] ?? { tag: 'garde' }
      if (sort.tag === 'retire') return []
      return [sort.tag === 'change' ? { ...montant, valeur: sort.valeur } : montant]
    })
    return [assemble(lignes, montants, ''), assemble(lignesApres, [...derives, ...ajouts], '-bis')] as const
  })
