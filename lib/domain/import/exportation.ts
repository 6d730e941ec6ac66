import { listARemplir, ROLES_A_REMPLIR } from '@/lib/domain/import/a-remplir'
import { ACTE_ENTIER } from '@/lib/domain/import/contexte'
import { aplanir, canoniser, toEcriture } from '@/lib/domain/import/ecriture'
import { FEUILLES_FICHES, NIVEAUX_FICHE } from '@/lib/domain/import/fiches/feuilles'
import { ecrireFiches } from '@/lib/domain/import/fiches/textes'
import type { RoleColonne } from '@/lib/domain/import/roles'
import type { Acte, Instantane, MontantComplet } from '@/lib/domain/instantane'
import {
  LIBELLES_ABSENCES,
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PRECISIONS,
  LIBELLES_SOURCES,
} from '@/lib/domain/libelles'
import { formatMontantExact } from '@/lib/domain/montant/format-montant'
import { cleSujet } from '@/lib/domain/montant/montant'

/** Une case à écrire : un nombre dans son écriture décimale exacte, un jour AAAA-MM-JJ, ou un texte. */
export interface CaseEcrite {
  readonly genre: 'texte' | 'nombre' | 'jour'
  readonly texte: string
}

export interface ColonneEcrite {
  readonly titre: string
  readonly largeur: number
  readonly cachee: boolean
  /** Les mots entre lesquels choisir, ou la colonne du classeur qui les porte. */
  readonly choix: readonly string[] | Plage
}

export interface Plage {
  readonly feuille: string
  readonly colonne: number
}

export interface FeuilleEcrite {
  readonly nom: string
  readonly cachee: boolean
  readonly colonnes: readonly ColonneEcrite[]
  readonly lignes: readonly (readonly (CaseEcrite | null)[])[]
}

export const FEUILLE_MONTANTS = 'Montants'
export const FEUILLE_REPERES = 'Repères de Tandem'
export const REPERE_ACTE = 'acte'
/** Une base longue se coupe : une case de tableur ne tient pas plus de trente mille signes. */
const MORCEAU = 30_000

interface Champ {
  readonly role: RoleColonne
  readonly titre: string
  readonly largeur: number
  readonly cachee?: boolean
  readonly choix?: readonly string[]
  readonly read: (montant: MontantComplet, noms: Noms) => CaseEcrite | null
}

interface Noms {
  readonly sujets: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<string, string>
}

/** Un texte tel qu’il reviendra ; rien quand il n’y a rien à écrire. */
export const texte = (contenu: string | null): CaseEcrite | null => {
  const plat = aplanir(contenu ?? '')
  return plat === '' ? null : { genre: 'texte', texte: plat }
}
const jour = (contenu: string): CaseEcrite => ({ genre: 'jour', texte: contenu })

const CHAMPS: readonly Champ[] = [
  { role: 'identifiant', titre: 'Identifiant', largeur: 10, cachee: true, read: ({ id }) => texte(id) },
  {
    role: 'sujet',
    titre: 'Identifiant de la ligne',
    largeur: 10,
    cachee: true,
    read: ({ sujet }) => texte(cleSujet(sujet)),
  },
  {
    role: 'intitule',
    titre: 'Ce que finance le montant',
    largeur: 48,
    read: ({ sujet }, { sujets }) => texte(sujets.get(cleSujet(sujet)) ?? null),
  },
  {
    role: 'financeur',
    titre: 'Payeur',
    largeur: 16,
    choix: Object.values(LIBELLES_FINANCEURS),
    read: ({ financeur }) => texte(LIBELLES_FINANCEURS[financeur]),
  },
  {
    role: 'financeurNom',
    titre: 'Nom de l’autre financeur',
    largeur: 22,
    read: ({ financeurNom }) => texte(financeurNom),
  },
  { role: 'debut', titre: 'Premier jour', largeur: 13, read: ({ periode }) => jour(periode.debut) },
  { role: 'fin', titre: 'Dernier jour', largeur: 13, read: ({ periode }) => jour(periode.fin) },
  {
    role: 'nature',
    titre: 'Nature',
    largeur: 16,
    choix: Object.values(LIBELLES_NATURES),
    read: ({ nature }) => texte(LIBELLES_NATURES[nature]),
  },
  {
    role: 'montant',
    titre: 'Montant en euros',
    largeur: 18,
    read: ({ valeur }) =>
      valeur.kind === 'chiffre' ? { genre: 'nombre', texte: formatMontantExact(valeur.centimes) } : null,
  },
  {
    role: 'precision',
    titre: 'Précision',
    largeur: 24,
    choix: Object.values(LIBELLES_PRECISIONS),
    read: ({ valeur }) => (valeur.kind === 'chiffre' ? texte(LIBELLES_PRECISIONS[valeur.precision]) : null),
  },
  {
    role: 'absence',
    titre: 'Si le montant manque',
    largeur: 20,
    choix: Object.values(LIBELLES_ABSENCES),
    read: ({ valeur }) => (valeur.kind === 'chiffre' ? null : texte(LIBELLES_ABSENCES[valeur.kind])),
  },
  { role: 'perimetre', titre: 'Périmètre', largeur: 18, read: ({ perimetre }) => texte(perimetre) },
  {
    role: 'source',
    titre: 'Source',
    largeur: 32,
    read: ({ sourceId }, { sources }) => texte(sources.get(sourceId ?? '') ?? null),
  },
  {
    role: 'sourceId',
    titre: 'Identifiant de la source',
    largeur: 10,
    cachee: true,
    read: ({ sourceId }) => texte(sourceId),
  },
  { role: 'citation', titre: 'Citation', largeur: 40, read: ({ citation }) => texte(citation) },
  { role: 'page', titre: 'Page', largeur: 8, read: ({ page }) => texte(page) },
  { role: 'note', titre: 'Note', largeur: 32, read: ({ note }) => texte(note) },
]

export type Exporte = Pick<Instantane, 'acte' | 'convention'> & { readonly version: number }

/** Les montants d’un acte, prêts à remplir ; leurs identifiants, cachés, les retrouveront au retour. */
export function composeMontants({ acte, convention }: Exporte): FeuilleEcrite {
  const sujets = listSujets(acte)
  const noms: Noms = { sujets, sources: new Map(convention.sources.map(({ id, titre }) => [id, titre])) }
  return {
    nom: FEUILLE_MONTANTS,
    cachee: false,
    colonnes: CHAMPS.map(({ titre, largeur, cachee = false, choix = [] }) => ({ titre, largeur, cachee, choix })),
    lignes: [
      ...acte.montants.map((montant) => CHAMPS.map(({ read }) => read(montant, noms))),
      ...listARemplir(acte, convention).map((ligne) =>
        CHAMPS.map(({ role, read }) => (ROLES_A_REMPLIR.has(role) ? read(ligne, noms) : null)),
      ),
    ],
  }
}

/** La même liste, où chaque ligne dit la version : un CSV n’a pas de feuille cachée. */
export function composeMontantsCsv(exporte: Exporte): FeuilleEcrite {
  const { colonnes, lignes, ...feuille } = composeMontants(exporte)
  const version = { titre: 'Version de l’acte', largeur: 10, cachee: true, choix: [] }
  return {
    ...feuille,
    colonnes: [...colonnes, version],
    lignes: lignes.map((ligne) => [...ligne, texte(`${exporte.version}`)]),
  }
}

/** Ce que l’acte disait à l’export, montant par montant et fiche par fiche : de quoi voir, au retour, qui a changé quoi. */
export function composeReperes({ acte, convention, version }: Exporte): FeuilleEcrite {
  const fiches = ecrireFiches(acte, convention)
  const colonne = { largeur: 40, cachee: false, choix: [] }
  return {
    nom: FEUILLE_REPERES,
    cachee: true,
    colonnes: ['Repère', 'Valeur', 'Suite'].map((titre) => ({ titre, ...colonne })),
    lignes: [
      [texte(REPERE_ACTE), texte(acte.id), texte(`${version}`)],
      ...acte.montants.map((montant) => {
        const base = canoniser(toEcriture(montant))
        return [texte(montant.id), texte(base.slice(0, MORCEAU)), texte(base.slice(MORCEAU))]
      }),
      ...NIVEAUX_FICHE.flatMap((niveau) =>
        fiches[niveau].map(({ id, textes }) => [
          texte(id),
          ...Object.keys(FEUILLES_FICHES[niveau].titres).map((champ) => texte(textes[champ] ?? '')),
        ]),
      ),
    ],
  }
}

/** Les sources de la convention, que chaque montant peut citer. */
export function composeSources({ convention }: Pick<Exporte, 'convention'>): FeuilleEcrite {
  return {
    nom: 'Sources',
    cachee: false,
    colonnes: ['Titre', 'Nature', 'Éditeur', 'Date', 'Adresse'].map((titre) => ({
      titre,
      largeur: 32,
      cachee: false,
      choix: [],
    })),
    lignes: convention.sources.map(({ titre, nature, editeur, date, url }) =>
      [titre, LIBELLES_SOURCES[nature], editeur, date, url].map(texte),
    ),
  }
}

/** Le nom de chaque ligne qu’un montant peut financer, par sa clé. */
export function listSujets({ mesures, actions }: Pick<Acte, 'mesures' | 'actions'>): ReadonlyMap<string, string> {
  return new Map([
    ['acte', ACTE_ENTIER],
    ...mesures.map(({ id, intitule }) => [`mesure:${id}`, intitule] as const),
    ...actions.map(({ id, titre }) => [`action:${id}`, titre] as const),
  ])
}
