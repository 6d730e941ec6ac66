import { generate } from '@/lib/cli/generate'
import { deployMigrations, getEtatMigrations } from '@/lib/cli/migrate'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'
import { getEnvLancement } from '@/lib/platform/env'

/** Applique les migrations à une base externe, sans lancer le portail ; avec « status », dit seulement où elle en est. */
export async function deploy(option: string | undefined): Promise<void> {
  const { DATABASE_URL_PROPRIETAIRE: baseProprietaire } = getEnvLancement()
  if (baseProprietaire === undefined) {
    throw new ErreurExpliquee('Donnez l’adresse du propriétaire de la base : DATABASE_URL_PROPRIETAIRE.')
  }
  if (option === 'status') {
    const { enAttente, modifiees, echouees } = await getEtatMigrations(baseProprietaire)
    printListe('En attente', enAttente)
    printListe('Modifiées depuis leur application', modifiees)
    printListe('Échouées', echouees)
    return
  }
  printListe('Appliquées', await deployMigrations(baseProprietaire))
  await generate()
  const { updateProjections } = await import('@/lib/cli/projections')
  const projetees = await updateProjections(baseProprietaire)
  if (projetees > 0) console.log(`Conventions projetées de nouveau\u202f: ${projetees}`)
}

function printListe(titre: string, noms: readonly string[]): void {
  console.log(`${titre} : ${noms.length === 0 ? 'aucune' : noms.join(', ')}`)
}
