import { computeEmpreinte, runSiChange } from '@/lib/cli/outils/empreinte'
import { requireOutil } from '@/lib/cli/outils/programme'
import { completeEnv } from '@/lib/platform/env'

const CLIENT = 'lib/platform/db/generated'

/** Engendre le client Prisma, si le schéma a changé. */
export async function generate(): Promise<void> {
  const empreinte = computeEmpreinte(['prisma/schema', 'prisma/prisma.config.ts', 'package-lock.json'])
  await runSiChange(`${CLIENT}/.empreinte`, empreinte, async () => {
    // Prisma exige un moteur natif et le téléchargerait, alors qu’engendrer le client ne s’en sert pas : tout exécutable lui suffit.
    completeEnv({ PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' })
    await requireOutil(
      'prisma/build/index.js',
      ['generate', '--no-hints', '--config', 'prisma/prisma.config.ts'],
      'Le client de la base n’a pas pu être engendré : « npx prisma validate --config prisma/prisma.config.ts » dit pourquoi.',
      'ignore',
    )
  })
}
