import Link from 'next/link'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { Tache } from '@/lib/domain/taches'

/** Une ligne dit ce qui presse ; la fiche d’appel dit tout. */
const ATTENTES_DITES = 2

type AttentesLigneProps = { readonly attentes: readonly Tache[]; readonly toutes?: boolean }

/** Ce qui attend, de qui, et depuis quand. */
export function AttentesLigne({ attentes, toutes = false }: AttentesLigneProps) {
  if (attentes.length === 0) return <span className="block text-encre-douce">rien n’attend</span>
  const dites = toutes ? attentes : attentes.slice(0, ATTENTES_DITES)
  const tues = attentes.length - dites.length
  return (
    <ul className="space-y-2">
      {dites.map(({ cle, quoi, adresse, objet, qui, depuis }) => (
        <li key={cle}>
          <Link href={adresse}>{quoi}</Link>
          {DEUX_POINTS}
          {objet}
          <span className="block text-encre-douce">
            {qui === null ? 'par vous' : `par ${qui}`}
            {depuis !== null && `, depuis le ${ecrireInstant(depuis)}`}
          </span>
        </li>
      ))}
      {tues > 0 && <li className="text-encre-douce">et {compter(tues, 'autre attente', 'autres attentes')}</li>}
    </ul>
  )
}
