import { createHash } from 'node:crypto'

/** Chaque connexion garde le plan de chaque instruction nommée : au-delà, une instruction rare se prépare à chaque fois. */
const NOMBRE_MAX = 200

/**
 * Donne un nom à une instruction : la base en garde alors le plan d’une demande à l’autre. Sous cloisonnement, où chaque
 * table porte ses règles, préparer une instruction coûte dix fois plus que l’exécuter. Vide pour celles de trop.
 */
export function createNommeur(nombreMax = NOMBRE_MAX): (instruction: { readonly sql: string }) => string {
  const noms = new Map<string, string>()
  return ({ sql }) => {
    const connu = noms.get(sql)
    if (connu !== undefined) return connu
    if (noms.size >= nombreMax) return ''
    const nom = createHash('sha256').update(sql).digest('base64url')
    noms.set(sql, nom)
    return nom
  }
}
