import { openBase } from '@/lib/cli/base/ouverture'
import type { Bases } from '@/lib/cli/base/preparation'
import { build } from '@/lib/cli/build'
import { generate } from '@/lib/cli/generate'
import { deployMigrations, listEnAttente } from '@/lib/cli/migrate'
import { formatColonnes, printEtape } from '@/lib/cli/outils/affichage'
import { isArretCommence, onArret } from '@/lib/cli/outils/arret'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'
import { serve } from '@/lib/cli/serve'
import { launchTaches } from '@/lib/cli/taches/lancement'
import { createMessagerie } from '@/lib/platform/courriel/envoi'
import { getEnv, getEnvLancement, type Mode } from '@/lib/platform/env'

/** Lance le portail, de la base au serveur web, et reste jusqu’à ce qu’on l’arrête. */
export async function startPortail(commande: 'start' | 'dev'): Promise<void> {
  const lancement = getEnvLancement()
  await generate()

  printEtape(
    2,
    lancement.DATABASE_URL === undefined ? 'Démarrage de la base de données…' : 'Connexion à la base de données…',
  )
  const { bases, mode } = await openBase(lancement)
  const { NEXTAUTH_URL: adresse, PORT: port } = getEnv()

  printEtape(3, 'Mise à jour de la structure de la base…')
  await updateStructure(bases)

  printEtape(4, 'Chargement des données…')
  await loadDonnees(bases, mode)

  if (commande === 'start') {
    printEtape(5, 'Construction du portail (une à deux minutes la première fois)…')
    await build(['ignore', 'inherit'])
  }

  printEtape(6, 'Ouverture du portail…')
  const serveur = await serve(commande, port)
  onArret(() => serveur.close())
  launchTaches()
  console.log(`\nTandem est ouvert : ${adresse}`)
  if (mode === 'demonstration') await printComptes(adresse)
  console.log(createMessagerie({ ...lancement, TANDEM_MODE: mode }).annonce)
  console.log('\nCtrl+C pour l’arrêter.')

  await serveur.fin
  if (!isArretCommence()) throw new ErreurExpliquee('Le serveur web s’est arrêté de lui-même.')
}

async function updateStructure({ proprietaire, application }: Bases): Promise<void> {
  if (proprietaire !== undefined) {
    await deployMigrations(proprietaire)
    const { updateProjections } = await import('@/lib/cli/projections')
    await updateProjections(proprietaire)
    return
  }
  const enAttente = await listEnAttente(application)
  if (enAttente.length === 0) return
  throw new ErreurExpliquee(
    `La base attend ${enAttente.length} migration(s), que seul son propriétaire peut appliquer : donnez DATABASE_URL_PROPRIETAIRE.\n${enAttente.map((nom) => `  - ${nom}`).join('\n')}`,
  )
}

async function loadDonnees({ proprietaire }: Bases, mode: Mode): Promise<void> {
  if (proprietaire === undefined) return
  const { loadDonnees } = await import('@/prisma/seed/index')
  await loadDonnees({ ownerUrl: proprietaire, demonstration: mode === 'demonstration' })
}

async function printComptes(adresse: string): Promise<void> {
  const { COMPTES_DEMONSTRATION } = await import('@/lib/platform/auth/demonstration')
  const comptes = COMPTES_DEMONSTRATION.map(({ nom, role, territoire, email }) => [nom, role, territoire, email])
  console.log(`\nComptes de démonstration, ouverts d’un clic sur ${adresse}/connexion :`)
  console.log(formatColonnes(comptes))
}
