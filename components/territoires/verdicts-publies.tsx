import Link from 'next/link'
import { ADRESSE_TERRITOIRES, getAdresseConvention } from '@/lib/domain/adresse-publique'
import type { ConventionSituee } from '@/lib/domain/chiffres-nationaux'
import { compter } from '@/lib/domain/phrase/nombre'
import { ETATS_PARITE, type EtatParite } from '@/lib/domain/territoire-publie'
import { EXPLICATIONS_ETATS, LIBELLES_ETATS } from './etats'
import { nommerSituee } from './nommer-situee'
import { PastilleEtat } from './pastille-etat'

type VerdictsPubliesProps = { readonly groupes: Readonly<Record<EtatParite, readonly ConventionSituee[]>> }

/** Au-delà, la liste ne se parcourt plus : la page des territoires les montre toutes. */
const NOMMEES = 40

/** Les conventions rangées par verdict : combien, pourquoi, et lesquelles. */
export function VerdictsPublies({ groupes }: VerdictsPubliesProps) {
  return (
    <ul className="divide-y divide-filet border-y border-filet">
      {ETATS_PARITE.map((etat) => (
        <li key={etat} className="py-4">
          <Verdict etat={etat} situees={groupes[etat]} />
        </li>
      ))}
    </ul>
  )
}

function Verdict({ etat, situees }: { readonly etat: EtatParite; readonly situees: readonly ConventionSituee[] }) {
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-3">
      <PastilleEtat etat={etat} />
      <div className="min-w-0 space-y-1">
        <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 font-sans text-base leading-6">
          {LIBELLES_ETATS[etat]}
          <span className="chiffres font-normal">{compter(situees.length, 'convention', 'conventions')}</span>
        </h3>
        <p className="text-sm text-encre-douce">{EXPLICATIONS_ETATS[etat]}</p>
        {situees.length > 0 && (
          <ul className="flex flex-wrap gap-x-4 text-sm">
            {situees.slice(0, NOMMEES).map((situee) => (
              <li key={situee.convention.id}>
                <Link
                  href={getAdresseConvention(situee.territoire, situee.convention)}
                  className="inline-flex min-h-6 items-center"
                >
                  {nommerSituee(situee)}
                </Link>
              </li>
            ))}
            {situees.length > NOMMEES && (
              <li>
                <Link href={ADRESSE_TERRITOIRES} className="inline-flex min-h-6 items-center">
                  et {compter(situees.length - NOMMEES, 'autre', 'autres')}
                </Link>
              </li>
            )}
          </ul>
        )}
      </div>
    </div>
  )
}
