import Link from 'next/link'
import { BandeauSituation } from '@/components/situation/bandeau-situation'
import { ChoixDate } from '@/components/situation/choix-date'
import { getAdresseAu } from '@/lib/domain/adresse-publique'
import { getJour } from '@/lib/domain/periode'
import { decrireSituation } from '@/lib/domain/phrase/situation'
import { computeSituation, parseAu } from '@/lib/domain/situation'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'
import type { readConvention } from './charge'

type SituationProps = {
  readonly convention: Awaited<ReturnType<typeof readConvention>>
  readonly au: string | string[] | undefined
}

/** L’acte signé en vigueur au jour demandé, parmi ceux que l’agent voit. */
export function Situation({ convention, au: saisie }: SituationProps) {
  const adresse = `/espace/conventions/${convention.id}`
  const aujourdhui = getJour(new Date())
  const au = parseAu(saisie, aujourdhui)
  const choix = <ChoixDate adresse={adresse} au={au} aujourdhui={aujourdhui} />
  if (au.tag !== 'jour') return choix
  const situation = computeSituation(listSignes(convention), au.jour)
  const { enVigueur } = situation
  const fin = enVigueur?.finConvention ?? convention.periode?.fin
  const periode = convention.periode && fin ? { debut: convention.periode.debut, fin } : null
  return (
    <div>
      <BandeauSituation
        jour={au.jour}
        adresse={adresse}
        permanente={getAdresseAbsolue(getAdresseAu(adresse, au.jour))}
        {...decrireSituation(situation, periode)}
      >
        {enVigueur && (
          <p>
            <Link href={`/espace/actes/${enVigueur.id}`}>Lire « {enVigueur.acteLibelle} »</Link>
          </p>
        )}
      </BandeauSituation>
      {choix}
    </div>
  )
}

function listSignes({ actes }: SituationProps['convention']) {
  return actes
    .filter(({ statut }) => statut === 'signe')
    .map(({ rang, libelle, ...acte }) => ({ ...acte, acteRang: rang, acteLibelle: libelle }))
}
