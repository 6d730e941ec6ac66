import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

/** Tout ce qui est public s’indexe, l’API comprise ; le reste demande un compte, ou ne se lit pas. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: { userAgent: '*', allow: ['/', '/api/v1'], disallow: ['/espace', '/connexion', '/api/'] },
    sitemap: getAdresseAbsolue('/sitemap.xml'),
  }
}
