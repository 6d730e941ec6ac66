import type { ReactNode } from 'react'
import { CadrePage } from '@/components/layout/cadre-page'
import { NAVIGATION_PUBLIQUE } from '@/components/layout/navigation'
import { getEnv } from '@/lib/platform/env'

/** Les pages publiques qui se remplissent, ou que leur secret seul ouvre : rien n’en est gardé en chemin. */
export default function SignalerLayout({ children }: { readonly children: ReactNode }) {
  return (
    <CadrePage navigation={NAVIGATION_PUBLIQUE} demonstration={getEnv().TANDEM_MODE === 'demonstration'}>
      {children}
    </CadrePage>
  )
}
