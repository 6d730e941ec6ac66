import { closeTout, isArretCommence, watchSignaux } from '@/lib/cli/outils/arret'
import { ErreurExpliquee, formatErreur } from '@/lib/cli/outils/erreur'
import { createBanc } from './banc'
import { reportCache } from './parties/cache'
import { reportClasseurs } from './parties/classeurs'
import { reportEchelle } from './parties/echelle'
import { reportEnregistrement } from './parties/enregistrement'
import { reportGrille } from './parties/grille'
import { reportLectures } from './parties/lectures'
import { reportMemoire } from './parties/memoire'
import { reportPages } from './parties/pages'

const PARTIES = {
  enregistrement: reportEnregistrement,
  pages: reportPages,
  lectures: reportLectures,
  cache: reportCache,
  echelle: reportEchelle,
  memoire: reportMemoire,
  grille: reportGrille,
} as const
/** Ce qui se mesure sans base ni portail : aussitôt. */
const SEULES = { classeurs: reportClasseurs } as const

const SECONDES = 6

/** Mesure le portail et ses repères dans une même série : sur une machine partagée, seuls les rapports comptent. */
async function run(demandees: readonly string[]): Promise<void> {
  const noms = Object.keys({ ...SEULES, ...PARTIES })
  const inconnue = demandees.find((nom) => !noms.includes(nom))
  if (inconnue !== undefined)
    throw new ErreurExpliquee(`Partie inconnue : ${inconnue}. Les parties : ${noms.join(', ')}.`)
  for (const [nom, report] of Object.entries(SEULES)) {
    if (demandees.length === 0 || demandees.includes(nom)) await report()
  }
  if (demandees.length > 0 && demandees.every((nom) => nom in SEULES)) return
  console.log('Préparation des données…')
  const banc = await createBanc(SECONDES)
  for (const [nom, report] of Object.entries(PARTIES)) {
    if (demandees.length === 0 || demandees.includes(nom)) await report(banc)
  }
}

watchSignaux()
try {
  await run(process.argv.slice(2))
} catch (erreur) {
  if (!isArretCommence()) {
    console.error(`\n${formatErreur(erreur)}`)
    process.exitCode = 1
  }
}
await closeTout()
process.exit()
