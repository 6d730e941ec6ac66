import { notFound } from 'next/navigation'
import { cache } from 'react'
import { computeDifference } from '@/lib/domain/difference/difference'
import { choosePaire } from '@/lib/domain/difference/paire'
import { listActesPublies } from '@/lib/features/conventions/public'
import { readPage } from '../lecture'

/** La comparaison demandée, lue une fois ; nulle quand la convention n’a qu’un acte publié. */
export const readChangements = cache(async (collectivite: string, convention: string, de: string, a: string) => {
  const page = await readPage(collectivite, convention, 'derniere')
  const actes = await listActesPublies(page.lu.convention.id)
  const paire = choosePaire(actes, parseRang(de), parseRang(a))
  if (paire === null && actes.length > 1) notFound()
  const difference = paire && computeDifference(paire.avant, paire.apres, paire.filiations)
  return { page, actes: actes.map(({ acte }) => acte), difference }
})

function parseRang(rang: string): number | null {
  if (rang === '') return null
  if (!/^\d{1,4}$/.test(rang)) notFound()
  return Number(rang)
}
