import type { Issue } from '@/components/enregistrement/moteur'
import { demander, poster } from '@/components/enregistrement/poster'
import { reponseActions } from '@/lib/domain/enregistrement/actions'
import {
  type EnvoiLignes,
  type Relecture,
  type ReponseLignes,
  reponseLignes,
  reponseRelecture,
} from '@/lib/domain/enregistrement/lignes'
import type { Reserve } from '@/lib/domain/enregistrement/machine'
import type { ActionAjoutee } from './actions-ajoutees'
import { nommerLignes, type SujetNomme } from './contestees'
import { type EtatEditeur, type GesteEditeur, reduireEditeur } from './etat'
import type { LigneEnvoyee } from './fusion'
import { CHAMPS, type LigneSaisie, toLigne } from './ligne'

export interface EnvoiMontants {
  readonly version: number
  readonly envoi: string
  /** Partent d’abord : leurs montants les désignent. */
  readonly actions: readonly ActionAjoutee[]
  readonly changements: readonly LigneEnvoyee[]
}

const getAdresse = (acteId: string) => `/api/actes/${acteId}/montants`

/** Ajoute à l’acte les actions nommées dans la grille. */
export async function envoyerActions(acteId: string, personne: string | null, actions: readonly ActionAjoutee[]) {
  const corps = { actions: actions.map(({ id, titre }) => ({ id, titre })) }
  return poster(`/api/actes/${acteId}/actions`, personne, reponseActions, corps)
}

/** Envoie les lignes changées ; rend ce que l’écran doit en faire, ou pourquoi rien n’est arrivé. */
export async function envoyerLignes(
  acteId: string,
  personne: string | null,
  { version, envoi, changements }: Omit<EnvoiMontants, 'actions'>,
) {
  const lignes = changements.map(({ id, de, vers }) => ({ id, de: de && toChamps(de), vers: vers && toChamps(vers) }))
  const corps: EnvoiLignes = { version, envoi, lignes }
  return poster(getAdresse(acteId), personne, reponseLignes, corps)
}

/** Les montants tels qu’ils sont enregistrés ; null si le portail ne répond pas. */
export async function relireMontants(acteId: string): Promise<GesteEditeur | null> {
  const recu = await demander(getAdresse(acteId), reponseRelecture)
  return recu.ok ? toRelecture(recu.valeur) : null
}

/** Les gestes qui portent à l’écran la réponse de la base. */
export function listGestes(
  { changements }: EnvoiMontants,
  { version, acquises, erreurs, relecture }: ReponseLignes,
): readonly GesteEditeur[] {
  const parCle = changements.flatMap(({ cle, id }) => (erreurs[id] ? [[cle, erreurs[id]] as const] : []))
  const acquittement: GesteEditeur = {
    type: 'acquitter',
    version,
    acquises: changements.filter(({ id }) => acquises.includes(id)),
    erreurs: Object.fromEntries(parCle),
  }
  return relecture ? [acquittement, toRelecture(relecture)] : [acquittement]
}

/** Ce que la réponse laisse de côté, nommé comme l’écran le nomme. */
export function decrireReserve(
  sujets: readonly SujetNomme[],
  etat: EtatEditeur,
  gestes: readonly GesteEditeur[],
): Issue & { readonly ok: true } {
  const { lignes, desaccords, erreurs } = gestes.reduce(reduireEditeur, etat)
  const nommer = (cles: readonly string[]) => nommerLignes(sujets, lignes, cles).map(({ nom }) => nom)
  return { ok: true, reserve: choisirReserve(desaccords, erreurs, nommer) }
}

function choisirReserve(
  desaccords: EtatEditeur['desaccords'],
  erreurs: EtatEditeur['erreurs'],
  nommer: (cles: readonly string[]) => readonly string[],
): Reserve | null {
  const [premier] = desaccords
  if (premier) {
    return { cause: 'conflit', ou: nommer(desaccords.map(({ cle }) => cle)), avec: premier.ecriture?.par ?? null }
  }
  const fautives = Object.entries(erreurs).flatMap(([cle, champs]) => (Object.keys(champs).length > 0 ? [cle] : []))
  return fautives.length > 0 ? { cause: 'a_corriger', ou: nommer(fautives) } : null
}

function toRelecture({ version, montants }: Relecture): GesteEditeur {
  return {
    type: 'relire',
    version,
    enregistrees: montants.map(toLigne),
    ecritures: Object.fromEntries(
      montants.map(({ id, saisiPar, saisiLe }) => [id, { par: saisiPar, le: new Date(saisiLe) }]),
    ),
  }
}

function toChamps(ligne: LigneSaisie): Record<string, string> {
  return Object.fromEntries(
    CHAMPS.flatMap((champ) => (ligne[champ] === '' || champ === 'id' ? [] : [[champ, ligne[champ]]])),
  )
}
