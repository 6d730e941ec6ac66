import { type BaseDuBanc, createBases } from './donnees'
import { serveNu } from './nu'
import { type ServeurWeb, serveDossier } from './serveur'

/** Ce que le banc compare. Chaque serveur démarre la première fois qu’on le demande, et reste jusqu’à la fin. */
export interface Banc {
  readonly secondes: number
  readonly une: BaseDuBanc
  readonly cent: BaseDuBanc
  /** Le portail sur 121 territoires. */
  readonly openPortail: () => Promise<ServeurWeb>
  /** Le portail sur cent fois autant. */
  readonly openCent: () => Promise<ServeurWeb>
  /** L’application nue, sur 121 territoires. */
  readonly openNu: () => Promise<ServeurWeb>
}

/** Prépare les données ; dit combien de secondes dure chaque mesure. */
export async function createBanc(secondes: number): Promise<Banc> {
  const { une, cent } = await createBases()
  return {
    secondes,
    une,
    cent,
    openPortail: once(() => serveDossier(une)),
    openCent: once(() => serveDossier(cent)),
    openNu: once(() => serveNu(une)),
  }
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let ouvert: Promise<T> | undefined
  return () => {
    ouvert ??= open()
    return ouvert
  }
}
