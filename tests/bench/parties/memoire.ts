import { type Mesure, printMesures } from '../affichage'
import type { Banc } from '../banc'
import { measureDebit } from '../charge'
import { LECTURES, PAGES } from '../mesures'

const MAX = 300

/** La mémoire du portail pendant qu’il répond. */
export async function reportMemoire({ secondes, openPortail }: Banc): Promise<void> {
  const { adresse: racine, readMemoire } = await openPortail()
  let plus: number | null = null
  const releve = setInterval(() => {
    const lue = readMemoire()
    if (lue !== null) plus = Math.max(plus ?? 0, lue)
  }, 250)
  for (const { adresse } of [...PAGES, ...LECTURES]) await measureDebit(`${racine}${adresse}`, { secondes })
  clearInterval(releve)
  const mesure: Mesure = {
    nom: 'mémoire du portail sous charge',
    portail: plus,
    repere: MAX,
    unite: 'Mo',
    but: '< 1',
    juge: (portail, repere) => ({ rapport: portail / repere, tenu: portail < repere }),
  }
  printMesures('Mémoire', ['portail', 'limite'], [mesure])
}
