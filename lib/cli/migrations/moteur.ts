import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'
import { createAcces } from '@/lib/cli/migrations/adaptateur'
import { readSchema } from '@/lib/cli/migrations/dossier'

const MODULE = '@prisma/schema-engine-wasm/schema_engine_bg'

let chargement: Promise<void> | undefined

/**
 * Ouvre le moteur de migrations de Prisma le temps d’un travail.
 *
 * C’est sa version WebAssembly, installée avec les paquets : la version native se télécharge, ce que bien des réseaux interdisent.
 * L’historique et les sommes de contrôle sont les mêmes.
 */
export async function withMoteur<Resultat>(
  url: string,
  travail: (moteur: wasm.SchemaEngine) => Promise<Resultat>,
): Promise<Resultat> {
  chargement ??= loadWasm()
  await chargement
  const acces = createAcces(url)
  const datamodels = readSchema().map(({ path, content }): [string, string] => [path, content])
  const moteur = await wasm.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(acces))
  try {
    return await travail(moteur)
  } catch (erreur) {
    // La trace du moteur est celle de son WebAssembly : seul son message dit quelque chose.
    throw new ErreurExpliquee(`Le moteur de migrations a refusé :\n${erreur instanceof Error ? erreur.message : erreur}`)
  } finally {
    moteur.free()
    await acces.close()
  }
}

async function loadWasm(): Promise<void> {
  // Le moteur y dépose le motif de ses pannes internes, et tombe sans rien dire s’il n’y a personne pour le recevoir.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } })
  const fichier = createRequire(import.meta.url).resolve(MODULE).replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(fichier), { './schema_engine_bg.js': { ...wasm } })
  wasm.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = instance.exports
  if (typeof start === 'function') start()
}
