import { composeMontants, composeReperes } from '@/lib/domain/import/exportation'
import { writeClasseur } from '@/lib/platform/classeur/ecrire-xlsx'
import { readClasseur } from '@/lib/platform/classeur/lire-classeur'
import { createXlsxDe } from '@/tests/factories/classeurs'
import {
  cases,
  createBombe,
  createBombeDAttributs,
  createBombeDeFeuilles,
  createBombeDeTexte,
  createBombeMenteuse,
} from '@/tests/factories/classeurs-hostiles'
import { completer } from '@/tests/factories/differences'
import { buildCharge } from '@/tests/factories/imports'
import { chiffre, montant, surAction } from '@/tests/factories/montants'
import { type Mesure, printMesures } from '../affichage'

const MO = 1024 * 1024
const MONTANTS = 2_000

/** Les durées sont celles d’un fichier ; elles comprennent la naissance du fil qui le lit. */
const FICHIERS = [
  { nom: 'un export de 2 000 montants', octets: createExport, fois: 3, mo: 256, ms: 5_000 },
  { nom: 'un tableau de 50 000 cases', octets: () => createXlsxDe(cases(50_000, 50)), fois: 3, mo: 384, ms: 5_000 },
  { nom: 'une bombe', octets: createBombe, fois: 20, mo: 16, ms: 100 },
  { nom: 'une bombe qui ment', octets: createBombeMenteuse, fois: 3, mo: 96, ms: 2_000 },
  { nom: 'un texte désigné sans fin', octets: createBombeDeTexte, fois: 3, mo: 96, ms: 2_000 },
  { nom: 'un million d’attributs', octets: createBombeDAttributs, fois: 3, mo: 128, ms: 2_000 },
  { nom: 'une feuille lue quarante fois', octets: createBombeDeFeuilles, fois: 1, mo: 384, ms: 10_000 },
  { nom: 'huit de celles-ci à la fois', octets: createBombeDeFeuilles, fois: 1, foule: 8, mo: 768, ms: 10_000 },
]

/** Ce que coûtent au portail les fichiers de tableur qu’on lui envoie, du plus ordinaire au plus hostile. */
export async function reportClasseurs(): Promise<void> {
  const mesures: Mesure[] = []
  for (const { nom, octets, fois, foule = 1, mo, ms } of FICHIERS) {
    const { memoire, duree } = await measure(await octets(), fois, foule)
    mesures.push({ nom: `${nom}, mémoire`, portail: memoire, repere: mo, unite: 'Mo', ...INFERIEUR })
    mesures.push({ nom: `${nom}, durée`, portail: duree, repere: ms, unite: 'ms', ...INFERIEUR })
  }
  printMesures('Fichiers de tableur', ['portail', 'limite'], mesures)
}

const INFERIEUR: Pick<Mesure, 'but' | 'juge'> = {
  but: '< 1',
  juge: (portail, repere) => ({ rapport: portail / repere, tenu: portail < repere }),
}

/** La mémoire prise au plus fort, et la durée moyenne d’une lecture ou d’un refus. */
async function measure(
  fichier: Buffer,
  fois: number,
  foule: number,
): Promise<{ readonly memoire: number; readonly duree: number }> {
  const avant = process.memoryUsage.rss()
  let plus = 0
  const releve = setInterval(() => {
    plus = Math.max(plus, process.memoryUsage.rss() - avant)
  }, 10)
  const debut = performance.now()
  for (let tour = 0; tour < fois; tour += 1) {
    await Promise.all(Array.from({ length: foule }, () => readClasseur(fichier)))
  }
  const duree = (performance.now() - debut) / (fois * foule)
  clearInterval(releve)
  return { memoire: plus / MO, duree }
}

async function createExport(): Promise<Buffer> {
  const montants = Array.from({ length: MONTANTS }, (_, rang) =>
    completer(montant({ sujet: surAction('a'), financeur: 'etat', valeur: chiffre(`${rang}.29`) })),
  )
  const charge = buildCharge(montants)
  return Buffer.from(
    await writeClasseur({ titre: 'Banc', lignes: [] }, [composeMontants(charge), composeReperes(charge)]),
  )
}
