import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { ActeLu } from '@/components/actes/acte-lu'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { analyseActe } from '@/lib/domain/analyse'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { type ConventionLue, getConventionPubliee } from '@/lib/features/conventions/public'

export interface PageConvention {
  readonly lu: ActeLu
  readonly adresse: string
  readonly historique: ConventionLue['historique']
  readonly publication: ConventionLue['publication']
  /** « (Bas-Rhin) », à la suite d’un nom, quand la convention ne couvre qu’une partie de sa collectivité. */
  readonly partie: string
}

/** Lit une fois, pour le titre et pour la page, l’acte publié à cette adresse. */
export const readPage = cache(
  async (collectivite: string, convention: string, rang: string | null): Promise<PageConvention> => {
    if (rang !== null && !/^\d{1,4}$/.test(rang)) notFound()
    const lue = await getConventionPubliee(collectivite, convention, rang === null ? null : Number(rang))
    if (lue === null) notFound()
    const { instantane, historique, publication } = lue
    const partie = lue.partie.length === 0 ? '' : ` (${enumerer(lue.partie)})`
    const adresse = getAdresseConvention(instantane.collectivite, instantane.convention)
    const acte = rang === null ? adresse : `${adresse}/actes/${rang}`
    const analyse = analyseActe(instantane.convention, instantane.acte)
    const lu = { ...instantane, analyse, csv: `${acte}/montants.csv` }
    return { lu, adresse, historique, publication, partie }
  },
)
