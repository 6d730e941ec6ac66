import Link from 'next/link'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import type { ConventionSituee } from '@/lib/domain/chiffres-nationaux'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { nommerSituee } from './nommer-situee'

type SansTotalProps = { readonly situees: readonly ConventionSituee[] }

/** Au-delà, elles se comptent sans se nommer. */
const NOMMEES = 40

/** Les conventions qui ne chiffrent que leur détail : absentes des sommes, elles sont nommées à côté. */
export function SansTotal({ situees }: SansTotalProps) {
  if (situees.length === 0) return null
  const conventions = compter(situees.length, 'convention ne donne', 'conventions ne donnent')
  const exclus = accorder(situees.length, 'ses montants n’entrent', 'leurs montants n’entrent')
  return (
    <p className="max-w-texte">
      {conventions} que le détail, par mesure ou par action ; {exclus} dans aucune de ces sommes :{' '}
      {situees.slice(0, NOMMEES).map((situee, rang) => (
        <span key={situee.convention.id}>
          {rang > 0 && ', '}
          <Link href={getAdresseConvention(situee.territoire, situee.convention)}>{nommerSituee(situee)}</Link>
        </span>
      ))}
      {situees.length > NOMMEES && ` et ${compter(situees.length - NOMMEES, 'autre', 'autres')}`}.
    </p>
  )
}
