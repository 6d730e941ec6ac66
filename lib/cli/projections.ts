import { PrismaPg } from '@prisma/adapter-pg'
import { projectConventions } from '@/lib/features/actes/reprojection'
import { PrismaClient } from '@/lib/platform/db/generated/client'

/** Recalcule, par le propriétaire, ce que des publications plus anciennes n’ont pas encore ; dit combien de conventions. */
export async function updateProjections(proprietaire: string): Promise<number> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: proprietaire }) })
  try {
    return await projectConventions(prisma)
  } finally {
    await prisma.$disconnect()
  }
}
