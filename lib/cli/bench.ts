import path from 'node:path'
import { build } from '@/lib/cli/build'
import { generate } from '@/lib/cli/generate'
import { onArret } from '@/lib/cli/outils/arret'
import { launchProgramme } from '@/lib/cli/outils/programme'

const PROGRAMME = path.join('tests', 'bench', 'main.ts')

/** Construit le portail, puis le mesure ; le nom d’une partie n’en mesure qu’elle. */
export async function bench(partie: string | undefined): Promise<void> {
  await generate()
  await build(['ignore', 'inherit'])
  const parametres = [
    '--conditions=react-server',
    '--import',
    'tsx',
    PROGRAMME,
    ...(partie === undefined ? [] : [partie]),
  ]
  const banc = launchProgramme({ programme: process.execPath, parametres, signal: 'SIGTERM', patience: 60_000 })
  onArret(() => banc.close())
  process.exitCode = await banc.fin
}
