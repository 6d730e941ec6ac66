import { auMoins, type Mesure, printMesures } from '../affichage'
import type { Banc } from '../banc'
import { measureDebit } from '../charge'
import { PAGES } from '../mesures'
import { getPageNue } from '../nu'

const BUT = 0.6

/** Les pages publiques contre une page nue de même taille. */
export async function reportPages({ secondes, openPortail, openNu }: Banc): Promise<void> {
  const [portail, nu] = [await openPortail(), await openNu()]
  const mesures: Mesure[] = []
  for (const { nom, adresse } of PAGES) {
    const page = `${portail.adresse}${adresse}`
    const servie = await measureDebit(page, { secondes })
    const nue = servie && (await measureDebit(await getPageNue(nu, page), { secondes }))
    const debits = { portail: servie?.parSeconde ?? null, repere: nue?.parSeconde ?? null }
    mesures.push({ nom, ...debits, unite: 'p/s', ...auMoins(BUT) })
  }
  printMesures('Pages publiques', ['portail', 'page nue'], mesures)
}
