import 'server-only'
import type { z } from 'zod'
import type { Permission } from '@/lib/domain/acces'
import { type Viewer, viewerCan } from '@/lib/platform/auth/viewer'
import { type Transaction, withContexte } from '@/lib/platform/db/contexte'
import { CHAINE_PORTAIL, type Evenement, writeJournal } from '@/lib/platform/journal'
import { ok, type Result, refuse } from '@/lib/platform/result'
import { RefusDansTransaction, readRefusBase } from './refus-dans-transaction'

type LigneJournal = Pick<Evenement, 'objetType' | 'objetId' | 'donnees'> & Partial<Pick<Evenement, 'evenement'>>

/** Ce qu’une commande a sous la main : la transaction bornée, la personne, l’heure, le journal. */
export interface Atelier {
  readonly tx: Transaction
  readonly viewer: Viewer
  readonly maintenant: Date
  /** Toute commande qui aboutit écrit au moins une ligne ici, sous son nom si aucun autre n’est donné. */
  readonly journal: (ligne: LigneJournal) => Promise<void>
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
  /** Pour un formulaire que ce même schéma vient de valider sur le serveur. */
  readonly runValidated: (viewer: Viewer | null, entree: z.output<S>) => Promise<Result<T>>
}

/**
 * La seule porte des changements : authentifier, valider, charger, autoriser sur la ligne enregistrée, décider,
 * écrire et journaliser dans une même transaction. Un refus n’écrit rien.
 */
export function createCommand<S extends z.ZodType, C extends { readonly collectiviteId: string | null }, T>(
  definition: Definition<S, C, T>,
): Command<S, T> {
  const { nom, schema } = definition
  const runValidated = async (viewer: Viewer | null, entree: z.output<S>): Promise<Result<T>> => {
    if (!viewer) return refuse('non_connecte')
    try {
      return await withContexte(viewer.contexte, (tx) => decide(definition, tx, viewer, entree))
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

async function decide<S extends z.ZodType, C extends { readonly collectiviteId: string | null }, T>(
  { nom, permission, load, execute }: Definition<S, C, T>,
  tx: Transaction,
  viewer: Viewer,
  entree: z.output<S>,
): Promise<Result<T>> {
  const cible = await load(tx, entree, viewer)
  if (!cible) throw new RefusDansTransaction(refuse('introuvable'))
  if (!viewerCan(viewer, permission, cible.collectiviteId)) throw new RefusDansTransaction(refuse('interdit'))
  let lignes = 0
  const journal: Atelier['journal'] = async (ligne) => {
    lignes += 1
    await writeJournal(tx, {
      evenement: nom,
      ...ligne,
      chaine: cible.collectiviteId ?? CHAINE_PORTAIL,
      acteurId: viewer.utilisateurId,
    })
  }
  const resultat = await execute({ tx, viewer, maintenant: new Date(), journal }, entree, cible)
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
