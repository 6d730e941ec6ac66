import { readClasseur } from '@/lib/platform/classeur/lire-classeur'
import { createXlsxDe } from '@/tests/factories/classeurs'
import { createBombe, createBombeMenteuse } from '@/tests/factories/classeurs-hostiles'
import { type Mesure, printMesures } from '../affichage'

const MO = 1024 * 1024
const FOIS = 20
/** Un tableau de cinquante mille cases : plus que n’en compte aucune convention. */
const GRAND = `<row>${'<c><v>346875.65999999997</v></c>'.repeat(50)}</row>`.repeat(1_000)

const FICHIERS = [
  { nom: 'une bombe', octets: createBombe, limite: 16 },
  { nom: 'une bombe qui ment', octets: createBombeMenteuse, limite: 128 },
  { nom: 'un tableau de 50 000 cases', octets: () => createXlsxDe(GRAND), limite: 384 },
]

/** Ce que coûtent au portail les fichiers de tableur qu’on lui envoie, les plus lourds et les plus hostiles. */
export async function reportClasseurs(): Promise<void> {
  const mesures: Mesure[] = []
  for (const { nom, octets, limite } of FICHIERS) {
    const fichier = octets()
    const avant = process.memoryUsage().rss
    let plus = 0
    const releve = setInterval(() => {
      plus = Math.max(plus, process.memoryUsage().rss - avant)
    }, 10)
    const debut = performance.now()
    for (let fois = 0; fois < FOIS; fois += 1) await readClasseur(fichier)
    const duree = (performance.now() - debut) / FOIS
    clearInterval(releve)
    const inferieur: Pick<Mesure, 'but' | 'juge'> = {
      but: '< 1',
      juge: (portail, repere) => ({ rapport: portail / repere, tenu: portail < repere }),
    }
    mesures.push({ nom: `${nom}, mémoire prise`, portail: plus / MO, repere: limite, unite: 'Mo', ...inferieur })
    mesures.push({ nom: `${nom}, durée`, portail: duree, repere: 5_000, unite: 'ms', ...inferieur })
  }
  printMesures('Fichiers de tableur', ['portail', 'limite'], mesures)
}
