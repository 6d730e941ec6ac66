import { cache } from 'react'
import { getJour } from '@/lib/domain/periode'
import { type AuLu, computeSituation, parseAu, retainActes, type Situation } from '@/lib/domain/situation'
import type { PublicationResumee } from '@/lib/features/conventions/public'
import { type PageConvention, readPage } from './lecture'

/** La convention au jour que demande l’adresse. */
export interface SituationLue {
  readonly au: AuLu
  readonly aujourdhui: string
  /** Son dernier état : il dit au moins de quelle convention on parle. */
  readonly actuelle: PageConvention
  /** Null quand aucun jour n’est demandé, ou qu’il ne se lit pas. */
  readonly situation: Situation<PublicationResumee> | null
  readonly enVigueur: PageConvention | null
}

/** Lit une fois, pour le titre et pour la page, la situation demandée. */
export const readSituation = cache(
  async (collectivite: string, convention: string, saisie: string | string[] | undefined): Promise<SituationLue> => {
    const aujourdhui = getJour(new Date())
    const au = parseAu(saisie, aujourdhui)
    const actuelle = await readPage(collectivite, convention, 'derniere')
    if (au.tag !== 'jour') return { au, aujourdhui, actuelle, situation: null, enVigueur: null }
    const situation = computeSituation(retainActes(actuelle.historique), au.jour)
    const rang = situation.enVigueur?.acteRang
    const enVigueur = rang === undefined ? null : await readPage(collectivite, convention, `acte:${rang}`)
    return { au, aujourdhui, actuelle, situation, enVigueur }
  },
)
