import Link from 'next/link'
import type { ReactNode } from 'react'
import { CadrePage } from '@/components/layout/cadre-page'
import { NAVIGATION_PUBLIQUE } from '@/components/layout/navigation'
import { getEnv } from '@/lib/platform/env'

export default function PublicLayout({ children }: { readonly children: ReactNode }) {
  return (
    <CadrePage
      navigation={NAVIGATION_PUBLIQUE}
      compte={<Link href="/espace">Espace des agents</Link>}
      demonstration={getEnv().TANDEM_MODE === 'demonstration'}
    >
      {children}
    </CadrePage>
  )
}
