import 'server-only'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

const EN_TETE = '<?xml version="1.0" encoding="UTF-8"?>'
const NORME = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Les adresses d’un plan pour les moteurs de recherche, avec leur dernier changement quand il est daté. */
export function respondPlan(
  pages: readonly { readonly adresse: string; readonly modifieeLe: Date | null }[],
): Response {
  const lignes = pages.map(({ adresse, modifieeLe }) => {
    const date = modifieeLe === null ? '' : `<lastmod>${modifieeLe.toISOString()}</lastmod>`
    return `<url><loc>${ecrireAdresse(adresse)}</loc>${date}</url>`
  })
  return respondXml(`<urlset xmlns="${NORME}">\n${lignes.join('\n')}\n</urlset>`)
}

/** Le plan des plans : aucun ne peut contenir plus de cinquante mille adresses. */
export function respondIndex(plans: readonly string[]): Response {
  const lignes = plans.map((plan) => `<sitemap><loc>${ecrireAdresse(plan)}</loc></sitemap>`)
  return respondXml(`<sitemapindex xmlns="${NORME}">\n${lignes.join('\n')}\n</sitemapindex>`)
}

function respondXml(corps: string): Response {
  return new Response(`${EN_TETE}\n${corps}\n`, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}

function ecrireAdresse(chemin: string): string {
  return getAdresseAbsolue(chemin).replaceAll('&', '&amp;')
}
