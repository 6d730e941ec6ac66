import {
  avecArticle,
  capitaliser,
  dansTerritoire,
  enumerer,
  type NomDecline,
  type NomDeLieu,
} from '@/lib/domain/phrase/grammaire'
import { accorder, ecrireNombre } from '@/lib/domain/phrase/nombre'
import { POINT_VIRGULE } from '@/lib/domain/phrase/typographie'

interface Contractants {
  readonly contractants: readonly NomDecline[]
  /** Null quand la collectivité se confond avec son territoire. */
  readonly lieu: NomDeLieu | null
  readonly conventions: number
}

/** « Le Département du Lot contracte avec l’État dans le Lot ; une convention est publiée. » */
export function decrireContractants({ contractants, lieu, conventions }: Contractants): string {
  const sujet = capitaliser(enumerer(contractants.map(avecArticle)))
  const verbe = accorder(contractants.length, 'contracte', 'contractent')
  const situe = lieu === null ? '' : ` ${dansTerritoire(lieu)}`
  return `${sujet} ${verbe} avec l’État${situe}${POINT_VIRGULE}${compterConventions(conventions)}.`
}

function compterConventions(nombre: number): string {
  if (nombre === 0) return 'aucune convention n’est publiée'
  const sujet = `${ecrireNombre(nombre, 'feminin')} ${accorder(nombre, 'convention', 'conventions')}`
  return `${sujet} ${accorder(nombre, 'est publiée', 'sont publiées')}`
}
