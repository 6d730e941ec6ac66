import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { ActeLu } from '@/components/actes/acte-lu'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { analyseActe } from '@/lib/domain/analyse'
import { type ConventionLue, getConventionPubliee } from '@/lib/features/conventions/public'

export interface PageConvention {
  readonly lu: ActeLu
  readonly adresse: string
  readonly historique: ConventionLue['historique']
}

/** Lit une fois, pour le titre et pour la page, l’acte publié à cette adresse. */
export const readPage = cache(
  async (collectivite: string, convention: string, rang: string | null): Promise<PageConvention> => {
    if (rang !== null && !/^\d{1,4}$/.test(rang)) notFound()
    const lue = await getConventionPubliee(collectivite, convention, rang === null ? null : Number(rang))
    if (lue === null) notFound()
    const { instantane, historique } = lue
    const adresse = getAdresseConvention(instantane.collectivite, instantane.convention)
    const acte = rang === null ? adresse : `${adresse}/actes/${rang}`
    const analyse = analyseActe(instantane.convention, instantane.acte)
    return { lu: { ...instantane, analyse, csv: `${acte}/montants.csv` }, adresse, historique }
  },
)
