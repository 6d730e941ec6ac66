import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** Le compte d’une série d’essais. */
export interface Bilan {
  readonly reussis: number
  readonly echoues: number
}

const vitest = z.object({ numPassedTests: z.int(), numFailedTests: z.int() })
const playwright = z.object({ stats: z.object({ expected: z.int(), flaky: z.int(), unexpected: z.int() }) })

/** Lit le compte rendu de Vitest. */
export function readBilanVitest(fichier: string, code: number): Bilan {
  return readBilan(fichier, code, (contenu) => {
    const { numPassedTests, numFailedTests } = vitest.parse(contenu)
    return { reussis: numPassedTests, echoues: numFailedTests }
  })
}

/** Lit le compte rendu de Playwright. */
export function readBilanPlaywright(fichier: string, code: number): Bilan {
  return readBilan(fichier, code, (contenu) => {
    const { expected, flaky, unexpected } = playwright.parse(contenu).stats
    return { reussis: expected + flaky, echoues: unexpected }
  })
}

/** Additionne deux comptes. */
export function addBilans(un: Bilan, autre: Bilan): Bilan {
  return { reussis: un.reussis + autre.reussis, echoues: un.echoues + autre.echoues }
}

/** La ligne qui conclut les essais, sous la forme que les outils d’intégration savent lire. */
export function formatBilan({ reussis, echoues }: Bilan): string {
  return `${reussis} passed, ${echoues} failed`
}

/** Une série qui échoue sans essai en échec (fichier illisible, serveur absent) compte pour un échec. */
function readBilan(fichier: string, code: number, read: (contenu: unknown) => Bilan): Bilan {
  const bilan = existsSync(fichier) ? read(JSON.parse(readFileSync(fichier, 'utf8'))) : { reussis: 0, echoues: 0 }
  return code !== 0 && bilan.echoues === 0 ? { ...bilan, echoues: 1 } : bilan
}
