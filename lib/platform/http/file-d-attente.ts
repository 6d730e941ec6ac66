import { Indisponible } from './indisponible'

/**
 * Fait un long travail à la fois, chacun à son tour. Au-delà de `attenteMax` qui attendent, on dit de revenir : la machine
 * garde de quoi répondre aux autres.
 */
export function createFileDAttente(attenteMax: number) {
  const attente: (() => void)[] = []
  let occupee = false
  return async <T>(travail: () => Promise<T>): Promise<T> => {
    if (occupee && attente.length >= attenteMax) throw new Indisponible('Trop de demandes attendent déjà')
    if (occupee) await new Promise<void>((resolve) => attente.push(resolve))
    else occupee = true
    try {
      return await travail()
    } finally {
      // Le tour passe à qui attend ; sans personne, la place se libère.
      const suivant = attente.shift()
      if (suivant) suivant()
      else occupee = false
    }
  }
}
