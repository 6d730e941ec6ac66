import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Permission } from '@/lib/domain/acces'
import { getCoteViewer, getRoleViewer, type Viewer, viewerCan } from '@/lib/platform/auth/viewer'
import { type Transaction, withContexte } from '@/lib/platform/db/contexte'
import { CHAINE_PORTAIL, type Evenement, writeJournal } from '@/lib/platform/journal'
import { type Avis, writeNotifications } from '@/lib/platform/notification'
import { ok, type Result, refuse } from '@/lib/platform/result'
import { RefusDansTransaction, readRefusBase } from './refus-dans-transaction'

type LigneJournal = Pick<Evenement, 'objetType' | 'objetId' | 'donnees'> &
  Partial<Pick<Evenement, 'evenement' | 'acteId' | 'conventionId'>>

/** Ce qu’une commande a sous la main : la transaction bornée, la personne, l’heure, le journal. */
export interface Atelier {
  readonly tx: Transaction
  readonly viewer: Viewer
  readonly maintenant: Date
  /** Toute commande qui aboutit écrit au moins une ligne ici, sous son nom si aucun autre n’est donné. */
  readonly journal: (ligne: LigneJournal) => Promise<void>
  /** Prévient l’autre côté, dans la même transaction : sans le changement, pas d’avis. */
  readonly notify: (avis: Avis) => Promise<void>
  /** Vrai quand la personne a aussi cette permission sur la collectivité concernée. */
  readonly peut: (permission: Permission) => boolean
}

interface Definition<S extends z.ZodType, C extends { readonly collectiviteId: string | null }, T> {
  readonly nom: string
  readonly permission: Permission
  readonly schema: S
  /** Charge, dans le périmètre, la ligne enregistrée sur laquelle porte l’autorisation ; null : introuvable ou d’autrui. */
  readonly load: (tx: Transaction, entree: z.output<S>, viewer: Viewer) => Promise<C | null>
  readonly execute: (atelier: Atelier, entree: z.output<S>, cible: C) => Promise<Result<T>>
}

export interface Command<S extends z.ZodType, T> {
  (viewer: Viewer | null, entree: z.input<S>): Promise<Result<T>>
  readonly genre: 'commande'
  readonly nom: string
  readonly schema: S
  /** Pour un formulaire que ce même schéma vient de valider sur le serveur ; le même envoi, répété, n’agit qu’une fois. */
  readonly runValidated: (viewer: Viewer | null, entree: z.output<S>, envoi?: string) => Promise<Result<T>>
}

/**
 * La seule porte des changements : authentifier, valider, charger, autoriser sur la ligne enregistrée, décider,
 * écrire et journaliser dans une même transaction. Un refus n’écrit rien.
 */
export function createCommand<S extends z.ZodType, C extends { readonly collectiviteId: string | null }, T>(
  definition: Definition<S, C, T>,
): Command<S, T> {
  const { nom, schema } = definition
  const runValidated = async (viewer: Viewer | null, entree: z.output<S>, envoi?: string): Promise<Result<T>> => {
    if (!viewer) return refuse('non_connecte')
    try {
      return await withContexte(viewer.contexte, (tx) => decideOnce(definition, tx, viewer, entree, envoi))
    } catch (erreur) {
      if (erreur instanceof RefusDansTransaction) return erreur.refus
      const refus = readRefusBase(erreur)
      if (refus) return refuse(refus)
      throw erreur
    }
  }
  const run = async (viewer: Viewer | null, brut: z.input<S>): Promise<Result<T>> => {
    if (!viewer) return refuse('non_connecte')
    const lecture = schema.safeParse(brut)
    return lecture.success
      ? runValidated(viewer, lecture.data)
      : refuse('invalide', undefined, groupErreurs(lecture.error))
  }
  return Object.assign(run, { genre: 'commande', nom, schema, runValidated } as const)
}

/** Rend la réponse déjà donnée au même envoi : un double clic ou une requête répétée n’a qu’un effet. */
async function decideOnce<S extends z.ZodType, C extends { readonly collectiviteId: string | null }, T>(
  definition: Definition<S, C, T>,
  tx: Transaction,
  viewer: Viewer,
  entree: z.output<S>,
  envoi: string | undefined,
): Promise<Result<T>> {
  if (envoi === undefined) return decide(definition, tx, viewer, entree)
  const { utilisateurId } = viewer
  const empreinte = computeEnvoi(definition.nom, envoi, entree)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${empreinte}, 0))`
  const deja = await tx.envoi.findUnique({ where: { utilisateurId_empreinte: { utilisateurId, empreinte } } })
  if (isReponse<T>(deja?.reponse)) return deja.reponse
  const resultat = await decide(definition, tx, viewer, entree)
  await tx.envoi.create({ data: { utilisateurId, empreinte, reponse: JSON.parse(JSON.stringify(resultat)) } })
  return resultat
}

const reponseGardee = z.object({ ok: z.literal(true), value: z.unknown() })
const entreeSituee = z.object({ acteId: z.string().optional(), conventionId: z.string().optional() })

/** La réponse gardée est celle de cette même commande au même contenu : son type est le sien. */
function isReponse<T>(reponse: unknown): reponse is Result<T> {
  return reponseGardee.safeParse(reponse).success
}

/** Le même formulaire renvoyé avec un autre contenu n’est pas le même envoi. */
function computeEnvoi(nom: string, envoi: string, entree: unknown): string {
  const contenu = JSON.stringify(entree, (_cle, valeur) => (typeof valeur === 'bigint' ? valeur.toString() : valeur))
  return createHash('sha256').update(`${nom}\n${envoi}\n${contenu}`).digest('hex')
}

async function decide<S extends z.ZodType, C extends { readonly collectiviteId: string | null }, T>(
  { nom, permission, load, execute }: Definition<S, C, T>,
  tx: Transaction,
  viewer: Viewer,
  entree: z.output<S>,
): Promise<Result<T>> {
  const cible = await load(tx, entree, viewer)
  if (!cible) throw new RefusDansTransaction(refuse('introuvable'))
  const role = getRoleViewer(viewer, permission, cible.collectiviteId)
  if (role === null) throw new RefusDansTransaction(refuse('interdit'))
  const situation = entreeSituee.safeParse(entree).data
  let lignes = 0
  const journal: Atelier['journal'] = async (ligne) => {
    lignes += 1
    await writeJournal(tx, {
      evenement: nom,
      ...ligne,
      acteId: ligne.acteId ?? situation?.acteId ?? null,
      conventionId: ligne.conventionId ?? situation?.conventionId ?? null,
      role,
      cote: cible.collectiviteId === null ? null : getCoteViewer(viewer, cible.collectiviteId),
      chaine: cible.collectiviteId ?? CHAINE_PORTAIL,
      acteurId: viewer.utilisateurId,
    })
  }
  const { collectiviteId } = cible
  const notify: Atelier['notify'] = async (avis) => {
    if (collectiviteId === null) return
    await writeNotifications(tx, collectiviteId, avis, { auteurId: viewer.utilisateurId })
  }
  const peut: Atelier['peut'] = (autre) => viewerCan(viewer, autre, collectiviteId)
  const resultat = await execute({ tx, viewer, maintenant: new Date(), journal, notify, peut }, entree, cible)
  if (!resultat.ok) throw new RefusDansTransaction(resultat)
  if (lignes === 0) throw new Error(`La commande ${nom} n’a rien écrit au journal`)
  return ok(resultat.value)
}

function groupErreurs(erreur: z.ZodError): Readonly<Record<string, readonly string[]>> {
  const champs = new Map<string, string[]>()
  for (const { path, message } of erreur.issues) {
    const champ = path.reduce<string>(
      (nom, cle) => (typeof cle === 'number' ? `${nom}[${cle}]` : nom ? `${nom}.${String(cle)}` : String(cle)),
      '',
    )
    champs.set(champ, [...(champs.get(champ) ?? []), message])
  }
  return Object.fromEntries(champs)
}
