import type { Metadata } from 'next'
import { CadrePage } from '@/components/layout/cadre-page'
import { Introuvable } from '@/components/layout/introuvable'
import { NAVIGATION_PUBLIQUE } from '@/components/layout/navigation'

export const metadata: Metadata = { title: 'Page introuvable' }

export default function NotFound() {
  return (
    <CadrePage navigation={NAVIGATION_PUBLIQUE}>
      <Introuvable />
    </CadrePage>
  )
}
