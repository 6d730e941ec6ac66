import 'server-only'
import { Feed } from 'feed'
import { ADRESSE_FIL, getAdresseConvention, getAdressePublication } from '@/lib/domain/adresse-publique'
import { analyseActe } from '@/lib/domain/analyse'
import { parseInstantane } from '@/lib/domain/instantane'
import { LICENCE } from '@/lib/domain/licence'
import { decrireAnalyse } from '@/lib/domain/phrase/analyse'
import { LIBELLES_EVENEMENTS } from '@/lib/domain/publication'
import { getPublicPrisma } from '@/lib/platform/db/client'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { getProducteur } from '@/lib/platform/http/tableau'
import { getDatePublication } from '@/lib/platform/publication/version'

/** Un lecteur de fils revient souvent : les dernières publications suffisent. */
const PUBLICATIONS_MAX = 50

/** Le fil Atom des publications, de la plus récente à la plus ancienne ; chacune dit en une phrase ce qu’elle contient. */
export async function composeFil(): Promise<ContenuPublie> {
  const [publications, updated] = await Promise.all([listPublications(), getDatePublication()])
  const fil = new Feed({
    id: getAdresseAbsolue(ADRESSE_FIL),
    title: 'Tandem, les actes signés',
    description: 'Les conventions et les avenants de lutte contre la pauvreté, à mesure qu’ils sont publiés.',
    link: getAdresseAbsolue('/'),
    feedLinks: { atom: getAdresseAbsolue(ADRESSE_FIL) },
    language: 'fr',
    updated,
    generator: false,
    copyright: LICENCE.nom,
    author: { name: getProducteur() },
  })
  for (const publication of publications) fil.addItem(toEntree(publication))
  return { corps: fil.atom1(), entetes: { 'Content-Type': 'application/atom+xml; charset=utf-8' } }
}

function listPublications() {
  return getPublicPrisma().publication.findMany({
    orderBy: [{ publieLe: 'desc' }, { ordre: 'desc' }],
    take: PUBLICATIONS_MAX,
    select: { id: true, ordre: true, evenement: true, contenu: true, publieLe: true },
  })
}

function toEntree({ id, ordre, evenement, contenu, publieLe }: Awaited<ReturnType<typeof listPublications>>[number]) {
  const { collectivite, convention, acte } = parseInstantane(contenu)
  const raison = evenement === 'signature' ? '' : ` (${LIBELLES_EVENEMENTS[evenement].toLocaleLowerCase('fr')})`
  return {
    id: `urn:uuid:${id}`,
    title: toHtml(`${collectivite.nom}, ${convention.titre}, ${acte.libelle}${raison}`),
    link: getAdresseAbsolue(getAdressePublication(getAdresseConvention(collectivite, convention), ordre)),
    description: toHtml(decrireAnalyse({ collectivite, convention, acte, analyse: analyseActe(convention, acte) })),
    date: publieLe,
    published: publieLe,
    category: [{ term: evenement, name: LIBELLES_EVENEMENTS[evenement] }],
  }
}

/** Le fil porte ses textes en HTML : un titre saisi n’y devient pas une balise. */
function toHtml(texte: string): string {
  return texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
