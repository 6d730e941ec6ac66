import { parse } from '@conform-to/react'
import { CHAMP_ENVOI } from '@/lib/domain/champs-caches'
import { compareSaisies, getRacine, isMemeValeur, type Saisie, simplify } from '@/lib/domain/conflit'
import type { EnvoiChamps, RelectureChamps, ReponseChamps } from '@/lib/domain/enregistrement/champs'

export type ChampsChanges = EnvoiChamps['champs']

/** Ce que l’écran sait de l’enregistré, champ par champ. */
export interface Suivi {
  /** Ce que la base portait quand ce champ a été lu. */
  readonly lue: Saisie
  /** Ce que l’écran en montrait : « 1/7/2019 » pour « 01/07/2019 ». */
  readonly affichee: Saisie
}

export const SANS_SUIVI: Suivi = { lue: {}, affichee: {} }

/** Ce qui est à l’écran, hors champs cachés et choix d’un conflit. */
export function lireEcran(formulaire: HTMLFormElement): Saisie {
  const noms = listNoms(formulaire)
  const formData = new FormData()
  for (const [nom, valeur] of new FormData(formulaire)) {
    if (typeof valeur === 'string' && noms.has(nom)) formData.append(nom, valeur)
  }
  return parse(formData, { resolve: (value) => ({ value }) }).payload
}

/** La clé que ce formulaire enverra : au chargement, c’est celle que le serveur y a écrite. */
export function lireCleEnvoi(id: string): string {
  const champ = document.getElementById(id)?.querySelector(`[name=${CHAMP_ENVOI}]`)
  return champ?.getAttribute('value') ?? ''
}

function listNoms(formulaire: HTMLFormElement): ReadonlySet<string> {
  const visibles = [...formulaire.elements].filter((element) => !element.matches('button, [type=hidden]'))
  return new Set(
    visibles
      .map((element) => element.getAttribute('name') ?? '')
      .filter((nom) => nom !== '' && !nom.startsWith('conflit.')),
  )
}

/** Remet les cases et les choix que conform ne tient pas ; il remet lui-même tout le reste. */
export function cocher(formulaire: HTMLFormElement, saisie: Saisie): void {
  for (const choix of formulaire.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]')) {
    if (choix.name in saisie) choix.checked = [saisie[choix.name]].flat().includes(choix.value)
  }
}

/** Commence à suivre un formulaire : ce qui est tapé avant que le script n’arrive compte comme changé. */
export function suivre(formulaire: HTMLFormElement, actuel: Saisie): Suivi {
  const racines = new Set([...listNoms(formulaire)].map(getRacine))
  const ecran = lireEcran(formulaire)
  const lue = Object.fromEntries([
    ...Object.entries(ecran).filter(([champ]) => actuel[champ] === undefined),
    ...Object.entries(actuel).filter(([champ, valeur]) => racines.has(champ) || Array.isArray(valeur)),
  ])
  return { lue, affichee: lue }
}

export function listChanges({ lue, affichee }: Suivi, ecran: Saisie): ChampsChanges {
  const changes = Object.keys({ ...affichee, ...ecran }).filter((champ) => !isMemeValeur(ecran[champ], affichee[champ]))
  return Object.fromEntries(changes.map((champ) => [champ, { de: simplify(lue[champ]), vers: simplify(ecran[champ]) }]))
}

/** Ce que la base porte désormais : nos champs acquis, et ceux d’un autre que l’on n’avait pas touchés. */
export function acquitter(
  suivi: Suivi,
  envoyes: ChampsChanges,
  { acquis, relecture }: Pick<ReponseChamps, 'acquis'> & { readonly relecture: RelectureChamps },
): Suivi {
  const lues = acquis.map((champ) => [champ, relecture.saisie[champ]])
  const affichees = acquis.map((champ) => [champ, envoyes[champ]?.vers])
  return {
    lue: { ...suivi.lue, ...Object.fromEntries(lues) },
    affichee: { ...suivi.affichee, ...Object.fromEntries(affichees) },
  }
}

/** Les champs qu’un autre a changés et que l’on n’a pas touchés, avec ce qu’ils deviennent ; `occupe` a le focus. */
export function listRecus({ lue, affichee }: Suivi, ecran: Saisie, relecture: Saisie, occupe: string): Saisie {
  const recus = Object.keys(affichee).filter(
    (champ) =>
      champ !== occupe && isMemeValeur(ecran[champ], affichee[champ]) && !isMemeValeur(relecture[champ], lue[champ]),
  )
  return Object.fromEntries(recus.map((champ) => [champ, relecture[champ]]))
}

/** Le suivi d’un écran où ces valeurs viennent d’être posées. */
export function poser({ lue, affichee }: Suivi, valeurs: Saisie): Suivi {
  return { lue: { ...lue, ...valeurs }, affichee: { ...affichee, ...valeurs } }
}

/** Une saisie et l’enregistré qui s’y oppose, tels que le formulaire les départage. */
export interface Dispute {
  readonly saisie: Saisie
  readonly actuel: Saisie
}

/** Ce qui a été changé ici et ailleurs ; null si rien ne s’oppose. */
export function findDispute({ lue }: Suivi, ecran: Saisie, enregistree: Saisie): Dispute | null {
  const actuel = Object.fromEntries(Object.entries(enregistree).filter(([champ]) => champ in lue))
  if (!compareSaisies(lue, ecran, actuel).some(({ conteste }) => conteste)) return null
  return { saisie: { ...ecran, conflit: { base: JSON.stringify(lue) } }, actuel }
}
