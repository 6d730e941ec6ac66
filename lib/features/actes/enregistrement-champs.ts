import 'server-only'
import type { z } from 'zod'
import type { Saisie } from '@/lib/domain/conflit'
import { type EnvoiChamps, envoiChamps, type ReponseChamps } from '@/lib/domain/enregistrement/champs'
import type { Acte } from '@/lib/domain/instantane'
import { keepAuteur } from '@/lib/platform/auth/auteur'
import { getViewer } from '@/lib/platform/auth/session'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Command } from '@/lib/platform/command/create-command'
import { type FormulaireEnregistre, keepRelecture, saveChamps } from '@/lib/platform/command/save-champs'
import { isSameOrigin } from '@/lib/platform/command/submit'
import { respondInterdit } from '@/lib/platform/http/create-route'
import { readJson } from '@/lib/platform/http/read-json'
import { respondRefus } from '@/lib/platform/http/refus'
import { ok, type Result, refuse } from '@/lib/platform/result'
import { updateEnTete } from './commands/en-tete'
import { updateFicheAction } from './commands/fiches-action'
import { updateMesure } from './commands/mesures'
import { getActe, getVersions } from './queries'
import { toSaisieEnTete, toSaisieFiche, toSaisieMesure } from './saisies'

/** Un formulaire d’un acte, dont l’adresse désigne l’objet. */
interface Formulaire<S extends z.ZodObject, C extends { readonly id: string }> {
  readonly command: Command<S, unknown>
  readonly getCle: (adresse: C) => Readonly<Record<string, string>>
  /** L’objet dont la version se cite. */
  readonly getObjet: (adresse: C) => string
  readonly getSaisie: (acte: Acte, adresse: C) => Saisie | null
}

/** L’en-tête d’un acte, enregistré au fil de la frappe. */
export const enTeteSuivi = createSuivi({
  command: updateEnTete,
  getCle: ({ id }: { readonly id: string }) => ({ acteId: id }),
  getObjet: ({ id }) => id,
  getSaisie: toSaisieEnTete,
})

/** Une mesure, enregistrée au fil de la frappe. */
export const mesureSuivie = createSuivi({
  command: updateMesure,
  getCle: ({ id, mesureId }: { readonly id: string; readonly mesureId: string }) => ({ acteId: id, mesureId }),
  getObjet: ({ mesureId }) => mesureId,
  getSaisie: ({ mesures }, { mesureId }) =>
    mapNullable(
      mesures.find(({ id }) => id === mesureId),
      toSaisieMesure,
    ),
})

/** Une fiche action, enregistrée au fil de la frappe. */
export const ficheSuivie = createSuivi({
  command: updateFicheAction,
  getCle: ({ id, actionId }: { readonly id: string; readonly actionId: string }) => ({ acteId: id, actionId }),
  getObjet: ({ actionId }) => actionId,
  getSaisie: ({ actions }, { actionId }) =>
    mapNullable(
      actions.find(({ id }) => id === actionId),
      toSaisieFiche,
    ),
})

function createSuivi<S extends z.ZodObject, C extends { readonly id: string }>(formulaire: Formulaire<S, C>) {
  const { command } = formulaire
  const save = (viewer: Viewer, adresse: C, champs: EnvoiChamps['champs']) =>
    saveChamps({ command, viewer, lire: () => readFormulaire(viewer, formulaire, adresse) }, champs)
  return {
    save,
    /** Le formulaire enregistré, pour une page dont la lecture a vieilli. */
    async respondRelecture(_request: Request, adresse: C): Promise<Response> {
      const viewer = await getViewer()
      if (!viewer) return respondRefus(refuse('non_connecte'))
      const lu = await readFormulaire(viewer, formulaire, adresse)
      return lu.ok ? Response.json(keepRelecture(lu.value)) : respondRefus(lu)
    },
    /** Enregistre les champs changés qui se lisent, et rend le formulaire tel qu’il est désormais. */
    async respondChamps(request: Request, adresse: C): Promise<Response> {
      if (!(await isSameOrigin())) return respondInterdit()
      const viewer = keepAuteur(await getViewer(), request)
      if (!viewer) return respondRefus(refuse('non_connecte'))
      const recu = envoiChamps.safeParse(await readJson(request))
      if (!recu.success) return respondRefus(refuse('invalide'))
      const enregistre = await save(viewer, adresse, recu.data.champs)
      return enregistre.ok ? Response.json(enregistre.value satisfies ReponseChamps) : respondRefus(enregistre)
    },
  }
}

/** Les versions se lisent d’abord : qui enregistre entre les deux lectures rend la version trop vieille, donc refusée. */
async function readFormulaire<S extends z.ZodObject, C extends { readonly id: string }>(
  viewer: Viewer,
  { getCle, getObjet, getSaisie }: Formulaire<S, C>,
  adresse: C,
): Promise<Result<FormulaireEnregistre>> {
  const versions = await getVersions(viewer, { acteId: adresse.id })
  if (!versions.ok) return versions
  const lu = await getActe(viewer, { acteId: adresse.id })
  if (!lu.ok) return lu
  const ecrite = versions.value.get(getObjet(adresse))
  const saisie = getSaisie(lu.value.acte, adresse)
  if (!ecrite || !saisie) return refuse('introuvable')
  return ok({ cle: getCle(adresse), version: ecrite.version, saisie, ...ecrite.ecriture })
}

function mapNullable<T, U>(valeur: T | undefined, map: (valeur: T) => U): U | null {
  return valeur === undefined ? null : map(valeur)
}
