import 'server-only'
import { analyseActe } from '@/lib/domain/analyse'
import { type Instantane, parseInstantane } from '@/lib/domain/instantane'
import type { DocumentPublie, Prisma } from '@/lib/platform/db/generated/client'
import { computeEmpreintePublication, computeSha256 } from './empreinte'
import { type Analysee, toCellules, toConventionPubliee, toEnTete, toMontants } from './flat-rows'
import { type AProjeter, toClassements, toEcarts, toFiches, toRecherches, VERSION_PROJECTION } from './projection'

/** Ce qu’il faut lire d’une convention pour refaire toutes ses preuves. */
export const A_VERIFIER = {
  orderBy: { ordre: 'asc' },
  include: {
    cellules: { orderBy: { rang: 'asc' } },
    montants: { orderBy: [{ ordre: 'asc' }, { montantId: 'asc' }] },
    fiches: { orderBy: { ordre: 'asc' } },
    classements: true,
    ecarts: { orderBy: { ordre: 'asc' } },
    recherche: { orderBy: { ordre: 'asc' } },
    projection: true,
  },
} as const satisfies Prisma.PublicationFindManyArgs

type PublicationLue = Prisma.PublicationGetPayload<typeof A_VERIFIER>

/** Une convention telle que la base la garde. */
export interface ConventionAVerifier {
  /** Dans l’ordre de leur rang. */
  readonly publications: readonly PublicationLue[]
  readonly tete: Prisma.ConventionPublieeGetPayload<{ include: { departements: true } }> | null
  readonly documents: readonly DocumentPublie[]
  /** Les lignes de la recherche dont l’index n’est pas celui de leurs mots. */
  readonly malIndexees: readonly { readonly publicationId: string; readonly ordre: number }[]
}

/** Ce qui ne se recalcule pas, et où. */
export interface Defaut {
  /** Le rang de la publication en cause ; null quand c’est la ligne de la convention. */
  readonly ordre: number | null
  readonly quoi: string
  readonly attendu: string
  readonly trouve: string
}

export interface Verification {
  readonly publications: number
  /** Les lignes à plat comparées à leur instantané. */
  readonly lignes: number
  readonly defauts: readonly Defaut[]
}

type Ecart = Omit<Defaut, 'ordre'>
type Ligne = Readonly<Record<string, unknown>>

/**
 * Refait toutes les preuves d’une convention : l’empreinte de chaque contenu, la chaîne sans trou, les colonnes et les
 * lignes à plat comparées à ce que le domaine tire de l’instantané, et la ligne des listes.
 */
export function verifyConvention({ publications, tete, documents, malIndexees }: ConventionAVerifier): Verification {
  const derniere = publications.at(-1)
  const defauts = publications.flatMap((publication, position) => {
    const avant = publications[position - 1] ?? null
    const index = malIndexees.filter(({ publicationId }) => publicationId === publication.id).map(toMalIndexee)
    return [...listMaillon(publication, avant, position), ...listContenu(publication, avant, documents), ...index].map(
      (ecart) => ({ ordre: publication.ordre, ...ecart }),
    )
  })
  const deTete = derniere
    ? listTete(derniere, tete)
    : [{ quoi: 'publication', attendu: 'une au moins', trouve: 'aucune' }]
  return {
    publications: publications.length,
    lignes: publications.reduce((total, publication) => total + countLignes(publication), 0),
    defauts: [...defauts, ...deTete.map((ecart) => ({ ordre: null, ...ecart }))],
  }
}

function toMalIndexee({ ordre }: { readonly ordre: number }): Ecart {
  const quoi = `ligne de la recherche ${ordre + 1}, index`
  return { quoi, attendu: 'celui de ses mots', trouve: 'un autre' }
}

function countLignes({ cellules, montants, fiches, classements, ecarts, recherche }: PublicationLue): number {
  return [cellules, montants, fiches, classements, ecarts, recherche].reduce((total, { length }) => total + length, 0)
}

/** Le maillon lui-même : son rang, ce qu’il couvre, celui d’avant. */
function listMaillon(publication: PublicationLue, avant: PublicationLue | null, position: number): readonly Ecart[] {
  const { ordre, contenu, sha256, precedent, empreinte } = publication
  return [
    ...compare('ordre', position, ordre),
    ...compare('SHA-256 du contenu', computeSha256(contenu), sha256),
    ...compare('empreinte de la publication précédente', avant?.empreinte ?? null, precedent),
    ...compare(
      'empreinte chaînée (précédente, ordre, événement, motif, date, contenu)',
      computeEmpreintePublication(publication),
      empreinte,
    ),
  ]
}

/** Ce que la publication répète de son contenu. */
function listContenu(
  publication: PublicationLue,
  avant: PublicationLue | null,
  documents: readonly DocumentPublie[],
): readonly Ecart[] {
  const analysee = analyse(publication)
  if (analysee === null) return [{ quoi: 'contenu', attendu: 'un instantané lisible', trouve: 'un texte illisible' }]
  const { id, cellules, montants } = publication
  return [
    ...compareLignes('publication', toEnTete(analysee.instantane), publication),
    ...compareListes('bilan publié', toCellules(analysee.analyse, id), cellules),
    ...compareListes('montant publié', toMontants(analysee.instantane, id), montants),
    ...listProjection(publication, {
      ...analysee,
      publicationId: id,
      publieLe: publication.publieLe,
      precedents: avant?.ecarts ?? [],
    }),
    ...listPieces(analysee.instantane, documents),
  ]
}

/** Ce qui se cherche, se compte et se compare, tel que le domaine le tire de l’instantané. */
function listProjection(publication: PublicationLue, aProjeter: AProjeter): readonly Ecart[] {
  const classements = new Map(publication.classements.map((classement) => [classement.montantId, classement]))
  const dansLOrdre = publication.montants.flatMap(({ montantId }) => classements.get(montantId) ?? [])
  return [
    ...compare('version du calcul de ce qui se cherche', VERSION_PROJECTION, publication.projection?.version),
    ...compareListes('fiche publiée', toFiches(aProjeter), publication.fiches),
    ...compareListes('classement des montants', toClassements(aProjeter), dansLOrdre),
    ...compareListes('écart publié', toEcarts(aProjeter), publication.ecarts),
    ...compareListes('ligne de la recherche', toRecherches(aProjeter), publication.recherche),
  ]
}

/** Les pièces que l’instantané annonce, telles qu’elles se téléchargent. */
function listPieces({ convention, acte }: Instantane, documents: readonly DocumentPublie[]): readonly Ecart[] {
  return acte.pieces.flatMap((piece) => {
    const document = documents.find(({ id }) => id === piece.id)
    const nom = `pièce « ${piece.titre} »`
    if (!document) return [{ quoi: nom, attendu: 'présente', trouve: 'absente' }]
    const { id: conventionId, collectiviteId } = convention
    return compareLignes(nom, { ...piece, conventionId, collectiviteId, acteId: acte.id }, document)
  })
}

/** La ligne que lisent les listes : celle de la dernière publication. */
function listTete(derniere: PublicationLue, tete: ConventionAVerifier['tete']): readonly Ecart[] {
  const analysee = analyse(derniere)
  if (analysee === null) return []
  if (tete === null) return [{ quoi: 'ligne de la convention', attendu: 'présente', trouve: 'absente' }]
  const { identite, etat } = toConventionPubliee(analysee, derniere.id)
  const couverts = tete.departements.map(({ departementCode }) => departementCode).toSorted()
  return [
    ...compareLignes('ligne de la convention', { ...identite, ...etat }, tete),
    ...compare(
      'départements couverts',
      analysee.instantane.convention.departements.toSorted().join(', '),
      couverts.join(', '),
    ),
  ]
}

function analyse({ contenu }: PublicationLue): Analysee | null {
  const instantane = read(contenu)
  return instantane && { instantane, analyse: analyseActe(instantane.convention, instantane.acte) }
}

function read(contenu: string): Instantane | null {
  try {
    return parseInstantane(contenu)
  } catch {
    return null
  }
}

function compareListes(nom: string, attendues: readonly Ligne[], trouvees: readonly Ligne[]): readonly Ecart[] {
  return [
    ...compare(`nombre de lignes, ${nom}`, attendues.length, trouvees.length),
    ...attendues.flatMap((attendue, rang) => {
      const trouvee = trouvees[rang]
      return trouvee ? compareLignes(`${nom} ${rang + 1}`, { ...toVide(trouvee), ...attendue }, trouvee) : []
    }),
  ]
}

/** Une colonne que le calcul ne remplit pas doit rester vide. */
function toVide(ligne: Ligne): Ligne {
  return Object.fromEntries(Object.keys(ligne).map((colonne) => [colonne, null]))
}

function compareLignes(nom: string, attendue: Ligne, trouvee: Ligne): readonly Ecart[] {
  return Object.entries(attendue).flatMap(([colonne, valeur]) =>
    compare(`${nom}, ${colonne}`, valeur, trouvee[colonne]),
  )
}

function compare(quoi: string, attendu: unknown, trouve: unknown): readonly Ecart[] {
  const [a, b] = [ecrire(attendu), ecrire(trouve)]
  return a === b ? [] : [{ quoi, attendu: a, trouve: b }]
}

/** Tel que deux valeurs différentes s’écrivent différemment : ['a,b'] n’est pas ['a', 'b']. Une liste vide n’a rien. */
function ecrire(valeur: unknown): string {
  if (valeur === null || valeur === undefined || (Array.isArray(valeur) && valeur.length === 0)) return 'rien'
  if (valeur instanceof Date) return valeur.toISOString()
  return typeof valeur === 'object' ? JSON.stringify(valeur) : String(valeur)
}
