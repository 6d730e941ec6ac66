import type { Metadata } from 'next'
import { Introuvable } from '@/components/layout/introuvable'

export const metadata: Metadata = { title: 'Page introuvable' }

/** Le cadre des pages publiques l’entoure déjà. */
export default function NotFound() {
  return <Introuvable />
}
