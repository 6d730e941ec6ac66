import { z } from 'zod'
import {
  LIBELLES_ABSENCES,
  LIBELLES_FINANCEURS,
  LIBELLES_NATURES,
  LIBELLES_PRECISIONS,
  LIBELLES_STATUTS_ECART,
} from '@/lib/domain/libelles'
import type { Colonne, Ligne, TypeColonne } from '@/lib/platform/tableau/tableau'
import { type Ligne as LigneOuverte, listColonnes, type TableOuverte, unwrapColonne } from '../table'

/** Les mots que lisent les personnes, là où la base en enregistre d’autres. */
const LIBELLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  financeur: LIBELLES_FINANCEURS,
  nature: LIBELLES_NATURES,
  precision: LIBELLES_PRECISIONS,
  absence: LIBELLES_ABSENCES,
  statut: LIBELLES_STATUTS_ECART,
}

/** Les colonnes d’une table ouverte, telles qu’un fichier les écrit. */
export function composeColonnes(table: TableOuverte): readonly Colonne[] {
  return listColonnes(table).map((cle) => {
    const schema = table.ligne.shape[cle]
    const libelles = LIBELLES[cle]
    return {
      cle,
      type: getTypeColonne(cle, schema),
      description: schema?.description ?? '',
      ...(libelles && {
        libeller: (mot: string, ligne: Ligne) => nommerCollectivite(cle, mot, ligne) ?? libelles[mot] ?? mot,
      }),
    }
  })
}

/** Une ligne de la table, dans les types d’un fichier. */
export function toLigne(colonnes: readonly Colonne[], ligne: LigneOuverte): Ligne {
  return Object.fromEntries(
    colonnes.map(({ cle, type }) => {
      const valeur = ligne[cle] ?? null
      if (type === 'montant' && typeof valeur === 'number') return [cle, BigInt(valeur)]
      return [cle, type === 'instant' && typeof valeur === 'string' ? new Date(valeur) : valeur]
    }),
  )
}

function getTypeColonne(cle: string, schema: z.core.$ZodType | undefined): TypeColonne {
  const nu = unwrapColonne(schema)
  if (nu instanceof z.ZodISODate) return 'jour'
  if (nu instanceof z.ZodISODateTime) return 'instant'
  if (nu instanceof z.ZodNumber) return cle.endsWith('centimes') ? 'montant' : 'entier'
  if (nu instanceof z.ZodBoolean) return 'booleen'
  return nu instanceof z.ZodArray ? 'liste' : 'texte'
}

/** La part de la collectivité est la sienne : une métropole n’est pas « le Département ». */
function nommerCollectivite(cle: string, mot: string, ligne: Ligne): string | null {
  const nom = ligne.territoire_nom
  return cle === 'financeur' && mot === 'departement' && typeof nom === 'string' ? nom : null
}
