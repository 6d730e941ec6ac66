import Link from 'next/link'
import type { ReactNode } from 'react'
import { CadrePage } from '@/components/layout/cadre-page'
import { NAVIGATION_PUBLIQUE } from '@/components/layout/navigation'
import { ChampRecherche } from '@/components/recherche/champ-recherche'
import { ADRESSE_FIL } from '@/lib/domain/adresse-publique'
import { getEnv } from '@/lib/platform/env'

export default function PublicLayout({ children }: { readonly children: ReactNode }) {
  return (
    <CadrePage
      navigation={NAVIGATION_PUBLIQUE}
      recherche={<ChampRecherche />}
      compte={<Link href="/espace">Espace des agents</Link>}
      demonstration={getEnv().TANDEM_MODE === 'demonstration'}
    >
      <link rel="alternate" type="application/atom+xml" title="Tandem, les actes signés" href={ADRESSE_FIL} />
      {children}
    </CadrePage>
  )
}
