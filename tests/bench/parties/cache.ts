import { auMoins, type Mesure, printMesures } from '../affichage'
import type { Banc } from '../banc'
import { measureDebit } from '../charge'
import { PAGES } from '../mesures'
import { startNginx } from '../nginx'

const BUT = 0.8

/** Ce que demande un navigateur, et ce que demande un programme : les mêmes octets des deux côtés. */
const DEMANDES = [
  { forme: 'comprimée', entetes: { 'accept-encoding': 'gzip' } },
  { forme: 'entière', entetes: {} },
] as const

/** Le portail derrière nginx et sa configuration, contre nginx qui sert les mêmes octets d’un fichier. */
export async function reportCache({ secondes, openPortail }: Banc): Promise<void> {
  const portail = await openPortail()
  const mesures: Mesure[] = []
  for (const { nom, adresse } of PAGES) {
    const reponse = await fetch(`${portail.adresse}${adresse}`)
    const nginx = reponse.ok ? await startNginx(portail.adresse, await reponse.text()) : null
    for (const { forme, entetes } of DEMANDES) {
      const devant = nginx && (await measureDebit(`${nginx.devant}${adresse}`, { secondes, entetes }))
      const fichier = nginx && (await measureDebit(nginx.fichier, { secondes, entetes }))
      const debits = { portail: devant?.parSeconde ?? null, repere: fichier?.parSeconde ?? null }
      mesures.push({ nom: `${nom}, ${forme}`, ...debits, unite: 'p/s', ...auMoins(BUT) })
    }
  }
  printMesures('Derrière nginx', ['avec le portail', 'fichier'], mesures)
}
