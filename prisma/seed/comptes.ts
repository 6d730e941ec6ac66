import { COMPTES_DEMONSTRATION } from '@/lib/platform/auth/demonstration'
import type { PrismaClient } from '@/lib/platform/db/generated/client'

/** Qui saisit la reprise : un compte de service, sans moyen de se connecter. */
const REPRISE = { email: 'reprise@tandem.example', nom: 'Reprise des sources publiques' }

/** Crée les comptes de démonstration et celui de la reprise ; rend l’identifiant de ce dernier. */
export async function loadComptes(prisma: PrismaClient): Promise<string> {
  const collectivites = await prisma.collectivite.findMany({ select: { id: true, code: true } })
  const ids = new Map(collectivites.map(({ code, id }) => [code, id]))
  for (const { email, nom, role, collectivite, departement, region } of COMPTES_DEMONSTRATION) {
    await prisma.utilisateur.upsert({
      where: { email },
      update: {},
      create: {
        email,
        nom,
        demonstration: true,
        habilitations: {
          create: {
            role,
            collectiviteId: collectivite === null ? null : (ids.get(collectivite) ?? null),
            departementCode: departement,
            regionCode: region,
          },
        },
      },
    })
  }
  const { id } = await prisma.utilisateur.upsert({
    where: { email: REPRISE.email },
    update: {},
    create: {
      ...REPRISE,
      habilitations: {
        create: [
          { role: 'national' },
          ...collectivites.map(({ id: collectiviteId }) => ({ role: 'valideur', collectiviteId }) as const),
        ],
      },
    },
  })
  return id
}
