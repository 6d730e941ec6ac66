import 'server-only'
import { getPublicPrisma } from '@/lib/platform/db/client'

let enCours: Promise<string> | null = null
let suivante: Promise<string> | null = null

/**
 * Le numéro de ce qui est publié en ce moment : il change avec chaque publication. Ceux qui le demandent pendant qu’une
 * lecture est en cours partagent la suivante, jamais celle-ci, qui a pu commencer avant une publication qu’ils attendent.
 */
export function getVersionPublication(): Promise<string> {
  if (enCours === null) return start()
  suivante ??= enCours.then(start, start)
  return suivante
}

/** Quand ce qui est publié a changé pour la dernière fois. */
export async function getDatePublication(): Promise<Date> {
  const { changeLe } = await getPublicPrisma().versionPublication.findFirstOrThrow({ select: { changeLe: true } })
  return changeLe
}

function start(): Promise<string> {
  suivante = null
  const lecture = readVersion()
  enCours = lecture
  const finir = () => {
    if (enCours === lecture) enCours = null
  }
  lecture.then(finir, finir)
  return lecture
}

async function readVersion(): Promise<string> {
  const { numero } = await getPublicPrisma().versionPublication.findFirstOrThrow({ select: { numero: true } })
  return numero.toString()
}
