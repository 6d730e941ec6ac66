import { build } from '@/lib/cli/build'
import { generate } from '@/lib/cli/generate'
import { checkMigrations } from '@/lib/cli/migration'
import { requireOutil } from '@/lib/cli/outils/programme'

/** Vérifie le code sans l’exécuter : style, types, accord du schéma et des migrations, construction. */
export async function check(): Promise<void> {
  await generate()
  console.log('Style…')
  await requireOutil('@biomejs/biome/bin/biome', ['check', '.'], 'Le style du code est à revoir.')
  console.log('Types…')
  await requireOutil('next/dist/bin/next', ['typegen'], 'Les types des routes n’ont pas pu être engendrés.')
  await requireOutil('typescript/bin/tsc', ['--noEmit'], 'Les types ne s’accordent pas.')
  console.log('Migrations…')
  await checkMigrations()
  console.log('Construction…')
  await build()
}
