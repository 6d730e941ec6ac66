import 'server-only'
import { type CriteresJournal, contientTexte } from '@/lib/domain/journal/criteres'
import { grouperSuites } from '@/lib/domain/journal/suites'
import { addJours, getDebutJour } from '@/lib/domain/periode'
import { listEvenements, raconter } from '@/lib/domain/phrase/journal/journal'
import type { Contractante } from '@/lib/domain/phrase/journal/narration'
import { COTES, ROLES } from '@/lib/domain/vocabulaire'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Transaction } from '@/lib/platform/db/contexte'
import type { Journal, Prisma } from '@/lib/platform/db/generated/client'

/** Une ligne du journal, dite en français, avec de quoi la vérifier. */
export interface LigneLue {
  readonly seq: string
  readonly date: Date
  readonly evenement: string
  readonly phrase: string
  readonly details: readonly string[]
  /** La personne, pour les siens ; l’autre côté ne lit que son rôle. */
  readonly nom: string | null
  /** Vrai quand la ligne continue le même travail que celle, plus récente, qui la précède dans la liste. */
  readonly suite: boolean
  readonly objetType: string
  readonly objetId: string | null
  readonly acteId: string | null
  readonly donnees: unknown
  readonly precedent: string
  readonly empreinte: string
}

export interface PageJournal {
  readonly lignes: readonly LigneLue[]
  /** Le rang où commence la page suivante ; null à la fin. */
  readonly suivant: string | null
}

interface Demande {
  readonly chaine: string
  /** La collectivité, pour nommer ses agents et ce qu’elle paie ; null pour le portail. */
  readonly chez: Contractante | null
  /** Ce que le journal demandé retient de la chaîne. */
  readonly portee: Prisma.JournalWhereInput
  readonly criteres: CriteresJournal
  readonly tout: boolean
}

const LIGNES_PAR_PAGE = 50
const LOT = 200

/** Lit le journal du plus récent au plus ancien, filtré : le texte se cherche dans les phrases telles qu’on les lit. */
export async function readJournal(tx: Transaction, viewer: Viewer, demande: Demande): Promise<PageJournal> {
  const { criteres, chaine, portee, tout, chez } = demande
  const where = { AND: [{ chaine }, portee, ...listFiltres(criteres)] }
  const lignes: { ligne: Journal; dite: ReturnType<typeof raconter> }[] = []
  let avant = criteres.avant === null ? null : BigInt(criteres.avant)
  let reste = true
  while (reste && (tout || lignes.length <= LIGNES_PAR_PAGE)) {
    const lot = await tx.journal.findMany({
      where: avant === null ? where : { ...where, seq: { lt: avant } },
      orderBy: { seq: 'desc' },
      take: LOT,
    })
    for (const ligne of lot) {
      const dite = raconter({ ...ligne, role: ligne.acteurRole }, chez)
      if (contientTexte([dite.phrase, ...dite.details].join('\n'), criteres.q)) lignes.push({ ligne, dite })
    }
    avant = lot.at(-1)?.seq ?? avant
    reste = lot.length === LOT
  }
  const retenues = tout ? lignes : lignes.slice(0, LIGNES_PAR_PAGE)
  const noms = await listNoms(
    tx,
    viewer,
    chaine,
    retenues.map(({ ligne }) => ligne),
  )
  const suivante = retenues.length < lignes.length ? retenues.at(-1) : undefined
  const groupes = grouperSuites(retenues.map(({ ligne }) => ligne))
  const suites = new Set(groupes.flatMap(([, ...continuees]) => continuees))
  return {
    lignes: retenues.map(({ ligne, dite }) => ({ ...toLigne(ligne, dite, noms), suite: suites.has(ligne) })),
    suivant: suivante?.ligne.seq.toString() ?? null,
  }
}

function toLigne(ligne: Journal, dite: ReturnType<typeof raconter>, noms: ReadonlyMap<string, string>) {
  const { seq, date, evenement, acteurId, objetType, objetId, acteId, donnees, precedent, empreinte } = ligne
  return {
    ...dite,
    seq: seq.toString(),
    date,
    evenement,
    nom: noms.get(acteurId ?? '') ?? null,
    objetType,
    objetId,
    acteId,
    donnees,
    precedent: toHex(precedent),
    empreinte: toHex(empreinte),
  }
}

function listFiltres({ qui, famille, du, au }: CriteresJournal): readonly Prisma.JournalWhereInput[] {
  const cote = COTES.find((candidat) => candidat === qui)
  const acteurRole = ROLES.find((candidat) => candidat === qui)
  return [
    ...(cote ? [{ cote }] : []),
    ...(acteurRole ? [{ acteurRole }] : []),
    ...(famille === null ? [] : [{ evenement: { in: [...listEvenements(famille)] } }]),
    ...(du === null ? [] : [{ date: { gte: getDebutJour(du) } }]),
    ...(au === null ? [] : [{ date: { lt: getDebutJour(addJours(au, 1)) } }]),
  ]
}

/** Les noms des siens : ceux d’en face ne se lisent que par leur rôle, même quand la base les montrerait. */
export async function listNoms(
  tx: Transaction,
  { contexte }: Viewer,
  chaine: string,
  lignes: readonly Journal[],
): Promise<ReadonlyMap<string, string>> {
  const chezSoi = contexte.lecture.includes(chaine)
  if (!chezSoi && !contexte.administrateur) return new Map()
  const acteurs = lignes.filter(({ cote }) => cote !== 'etat').flatMap(({ acteurId }) => acteurId ?? [])
  const personnes = await tx.utilisateur.findMany({
    where: { id: { in: [...new Set(acteurs)] } },
    select: { id: true, nom: true },
  })
  return new Map(personnes.map(({ id, nom }) => [id, nom]))
}

function toHex(octets: Uint8Array): string {
  return Buffer.from(octets).toString('hex')
}
