import pg from 'pg'
import { auMoins, type Mesure, printMesures } from '../affichage'
import type { Banc } from '../banc'
import { measureDebit, measureTravail } from '../charge'
import { LECTURES } from '../mesures'
import { REQUETES } from '../nu/requetes'

const BUT = 1
const CLIENTS = 32

/** L’API et les fichiers contre une route nue qui refait la requête SQL ; la même requête, sans serveur web, situe les deux. */
export async function reportLectures({ secondes, une, openPortail, openNu }: Banc): Promise<void> {
  const [portail, nu] = [await openPortail(), await openNu()]
  const mesures: Mesure[] = []
  for (const { nom, adresse, requete } of LECTURES) {
    const lue = await measureDebit(`${portail.adresse}${adresse}`, { secondes })
    const nue = await measureDebit(`${nu.adresse}/sql/${requete}`, { secondes })
    const debits = { portail: lue?.parSeconde ?? null, repere: nue?.parSeconde ?? null }
    mesures.push({ nom, ...debits, unite: 'r/s', ...auMoins(BUT) })
  }
  printMesures('Lectures publiques', ['portail', 'route nue'], mesures)
  const reserve = new pg.Pool({ connectionString: une.publique, max: 10 })
  for (const [nom, sql] of Object.entries(REQUETES)) {
    const { parSeconde } = await measureTravail(() => reserve.query(sql), secondes, CLIENTS)
    console.log(`  (SQL seul, ${nom} : ${Math.round(parSeconde)} r/s)`)
  }
  await reserve.end()
}
