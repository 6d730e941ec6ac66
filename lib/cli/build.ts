import type { StdioOptions } from 'node:child_process'
import { rmSync } from 'node:fs'
import { computeEmpreinte, runSiChange } from '@/lib/cli/outils/empreinte'
import { requireOutil } from '@/lib/cli/outils/programme'
import { completeEnv } from '@/lib/platform/env'

const TEMOIN = '.next/empreinte-des-sources'
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const SANS_EFFET = ['lib/cli', 'lib/platform/db/generated']

/** Construit le portail, si ses sources ont changé. */
export async function build(sorties?: StdioOptions): Promise<void> {
  await runSiChange(TEMOIN, computeEmpreinte(SOURCES, SANS_EFFET), async () => {
    rmSync(TEMOIN, { force: true })
    completeEnv({ NEXT_TELEMETRY_DISABLED: '1' })
    await requireOutil(
      'next/dist/bin/next',
      ['build'],
      'La construction du portail a échoué : « npm run build » dit pourquoi.',
      sorties,
    )
  })
}
