import {
  A_JOUR,
  avancer,
  type Enregistrement,
  type Evenement,
  type Incident,
  isEnRetard,
  type Reserve,
} from '@/lib/domain/enregistrement/machine'

/** Ce qu’un envoi a donné. */
export type Issue =
  | { readonly ok: true; readonly reserve: Reserve | null }
  | { readonly ok: false; readonly incident: Incident }

interface Transport<Envoi> {
  /** Ce qui est à envoyer, lu au moment de partir. */
  readonly preparer: () => Envoi
  readonly envoyer: (envoi: Envoi) => Promise<Issue>
}

export interface Moteur {
  readonly lire: () => Enregistrement
  readonly abonner: (prevenir: () => void) => () => void
  readonly taper: () => void
  /** Envoie sans attendre ce qui attend. */
  readonly demander: () => void
  readonly revenir: (de: 'reseau' | 'session') => void
  /** Tient la promesse quand plus rien n’est en vol ; vrai si la base a tout. */
  readonly finir: () => Promise<boolean>
  readonly fermer: () => void
}

/** Donne à la machine une horloge et un réseau. Un envoi dont le sort est inconnu repart tel quel. */
export function createMoteur<Envoi>({ preparer, envoyer }: Transport<Envoi>): Moteur {
  let etat: Enregistrement = A_JOUR
  let minuterie: ReturnType<typeof setTimeout> | undefined
  let enSuspens: Envoi | null = null
  let vol: Promise<void> = Promise.resolve()
  const abonnes = new Set<() => void>()

  const jouer = (evenement: Evenement) => {
    const avant = etat
    etat = avancer(etat, evenement)
    if (etat === avant) return
    planifier()
    if (avant.envoyee === null && etat.envoyee !== null) vol = partir()
    for (const prevenir of abonnes) prevenir()
  }
  const planifier = () => {
    clearTimeout(minuterie)
    if (etat.echeance === null) return
    minuterie = setTimeout(() => jouer({ type: 'delai', a: Date.now() }), Math.max(0, etat.echeance - Date.now()))
  }
  const partir = async () => {
    const envoi = etat.enSuspens === null || enSuspens === null ? preparer() : enSuspens
    enSuspens = envoi
    const issue = await envoyer(envoi)
    if (issue.ok) jouer({ type: 'reponse', a: Date.now(), reserve: issue.reserve })
    else jouer({ type: 'panne', a: Date.now(), incident: issue.incident })
  }

  return {
    lire: () => etat,
    abonner(prevenir) {
      abonnes.add(prevenir)
      return () => abonnes.delete(prevenir)
    },
    taper: () => jouer({ type: 'frappe', a: Date.now() }),
    demander: () => jouer({ type: 'demande', a: Date.now() }),
    revenir: (de) => jouer({ type: 'retour', a: Date.now(), de }),
    async finir() {
      jouer({ type: 'demande', a: Date.now() })
      await vol
      if (isEnRetard(etat) && etat.alerte === null) {
        jouer({ type: 'demande', a: Date.now() })
        await vol
      }
      return !isEnRetard(etat) && etat.alerte === null
    },
    fermer: () => clearTimeout(minuterie),
  }
}
