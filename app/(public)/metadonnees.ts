import type { Metadata } from 'next'
import { TAILLE_IMAGE } from '@/components/partage/image-partage'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

interface PageDecrite {
  readonly title: string
  /** La phrase de la page, qui est aussi l’équivalent en texte de son image. */
  readonly description: string
  readonly adresse: string
  /** L’adresse de l’image que montrent les réseaux ; sans elle, la page se partage sans image. */
  readonly image?: string
}

/** Le titre, la description, l’adresse permanente et l’image d’une page publique. */
export function composeMetadonnees({ title, description, adresse, image }: PageDecrite): Metadata {
  const url = getAdresseAbsolue(adresse)
  const images = image && [{ url: getAdresseAbsolue(image), ...TAILLE_IMAGE, alt: description }]
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: 'Tandem', locale: 'fr_FR', ...(images && { images }) },
    ...(images && { twitter: { card: 'summary_large_image' as const } }),
  }
}
