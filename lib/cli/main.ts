import { closeTout, isArretCommence, watchSignaux } from '@/lib/cli/outils/arret'
import { ErreurExpliquee, formatErreur } from '@/lib/cli/outils/erreur'

type Commande = (option: string | undefined) => Promise<void>

const COMMANDES: Readonly<Record<string, () => Promise<Commande>>> = {
  start: async () => {
    const { startPortail } = await import('@/lib/cli/start')
    return () => startPortail('start')
  },
  dev: async () => {
    const { startPortail } = await import('@/lib/cli/start')
    return () => startPortail('dev')
  },
  taches: async () => (await import('@/lib/cli/taches/processus')).runTaches,
  test: async () => (await import('@/lib/cli/test')).runTests,
  check: async () => (await import('@/lib/cli/check')).check,
  build: async () => {
    const { generate } = await import('@/lib/cli/generate')
    const { build } = await import('@/lib/cli/build')
    return async () => {
      await generate()
      await build()
    }
  },
  generate: async () => (await import('@/lib/cli/generate')).generate,
  bench: async () => (await import('@/lib/cli/bench')).bench,
  migrate: async () => (await import('@/lib/cli/deploy')).deploy,
  verify: async () => (await import('@/lib/cli/verify')).verify,
  migration: async () => (await import('@/lib/cli/migration')).createMigration,
}

async function main([nom = '', option]: readonly string[]): Promise<void> {
  const load = COMMANDES[nom]
  if (load === undefined) {
    throw new ErreurExpliquee(`Commande inconnue : ${nom}. Les commandes : ${Object.keys(COMMANDES).join(', ')}.`)
  }
  const commande = await load()
  await commande(option)
}

watchSignaux()
try {
  await main(process.argv.slice(2))
} catch (erreur) {
  if (!isArretCommence()) {
    console.error(`\n${formatErreur(erreur)}`)
    process.exitCode = 1
  }
}
await closeTout()
process.exit()
