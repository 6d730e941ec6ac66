import { type Mesure, printMesures, ralentitDeMoinsDe } from '../affichage'
import type { Banc } from '../banc'
import { measureDebit } from '../charge'
import { ECHELLE } from '../mesures'
import { openSession } from '../session'

/** Les mêmes pages quand les territoires sont cent fois plus nombreux. */
export async function reportEchelle({ secondes, une, cent, openPortail, openCent }: Banc): Promise<void> {
  const [portail, grand] = [await openPortail(), await openCent()]
  const mesures: Mesure[] = []
  for (const { nom, adresse, but, ...qui } of ECHELLE) {
    const session = async (base: typeof une) => ('compte' in qui ? await openSession(base, qui.compte) : {})
    const petit = await measureDebit(`${portail.adresse}${adresse}`, { secondes, entetes: await session(une) })
    const multiplie = await measureDebit(`${grand.adresse}${adresse}`, { secondes, entetes: await session(cent) })
    const debits = { portail: multiplie?.parSeconde ?? null, repere: petit?.parSeconde ?? null }
    mesures.push({ nom, ...debits, unite: 'p/s', ...ralentitDeMoinsDe(but) })
  }
  printMesures('Cent fois les territoires', ['12 100', '121'], mesures)
}
