import { PrismaPg } from '@prisma/adapter-pg'
import { publishAnnonce } from '@/lib/features/annonces/commands/annonce'
import { loadViewer } from '@/lib/platform/auth/viewer'
import { disconnect, getPublicPrisma } from '@/lib/platform/db/client'
import { PrismaClient } from '@/lib/platform/db/generated/client'
import { loadComptes } from './comptes'
import { loadConvention } from './conventions'
import { annonces } from './donnees/annonces'
import { conventionsAveyron } from './donnees/aveyron'
import { conventionsHauteLoire } from './donnees/haute-loire'
import { conventionsLot } from './donnees/lot'
import { conventionsPyreneesAtlantiques } from './donnees/pyrenees-atlantiques'
import { conventionsDuReleve } from './donnees/territoires'
import { expectOk } from './expect-ok'
import { loadReference } from './reference'

const CONVENTIONS = [
  ...conventionsHauteLoire,
  ...conventionsLot,
  ...conventionsAveyron,
  ...conventionsPyreneesAtlantiques,
  ...conventionsDuReleve,
]

/**
 * Charge les territoires, et en démonstration les comptes et les conventions des sources publiques. Tout passe par les
 * commandes du portail, comme une saisie : mêmes contrôles, même journal. Interrompu, il reprend où il en était.
 */
export async function loadDonnees({
  ownerUrl,
  demonstration,
}: {
  ownerUrl: string
  demonstration: boolean
}): Promise<void> {
  await loadReference(ownerUrl)
  if (!demonstration) return
  const proprietaire = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownerUrl }) })
  try {
    const viewer = await loadViewer(await loadComptes(proprietaire))
    if (!viewer) throw new Error('Le compte de la reprise est introuvable')
    for (const convention of CONVENTIONS) await loadConvention(viewer, convention)
    if ((await getPublicPrisma().annonce.count()) === 0) {
      for (const annonce of annonces) expectOk(await publishAnnonce(viewer, annonce))
    }
  } finally {
    await proprietaire.$disconnect()
    await disconnect()
  }
}
