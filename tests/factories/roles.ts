import { perimetre } from '@/lib/domain/acces'
import type { Cote, Role } from '@/lib/domain/vocabulaire'

/** Le côté que les habilitations les plus larges d’un rôle lui donnent sur une collectivité de son territoire. */
export function getCoteRole(role: Role): Cote | null {
  const { ecriture, examen } = perimetre([
    { role, collectiviteId: 'collectivite', departementCode: null, regionCode: null },
    { role, collectiviteId: null, departementCode: '43', regionCode: null },
  ])
  if (ecriture.length > 0) return 'collectivite'
  return examen.departements.length > 0 ? 'etat' : null
}
