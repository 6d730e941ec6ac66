import { capitaliser, dansTerritoire, enumerer, type NomDeLieu } from '@/lib/domain/phrase/grammaire'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { ETATS_PARITE, type EtatParite } from '@/lib/domain/territoire-publie'

const VERDICTS = {
  attestee: 'attestée au centime',
  compatible: 'compatible avec des montants arrondis',
  rompue: 'rompue',
  indeterminable: 'indéterminable',
} as const satisfies Record<EtatParite, string>

interface RegionResumee {
  readonly lieu: NomDeLieu
  readonly renseignes: number
  readonly total: number
  readonly verdicts: Readonly<Record<EtatParite, number>>
}

/** « En Occitanie, 7 territoires sur 15 ont publié : parité attestée au centime pour 1 convention et indéterminable pour 6 conventions. » */
export function decrireRegion({ lieu, renseignes, total, verdicts }: RegionResumee): string {
  const debut = capitaliser(dansTerritoire(lieu))
  if (renseignes === 0) {
    return total === 1
      ? `${debut}, le seul territoire n’a pas encore publié de convention.`
      : `${debut}, aucun des ${compter(total, 'territoire', 'territoires')} n’a encore publié de convention.`
  }
  const publie = accorder(renseignes, 'a publié', 'ont publié')
  const parites = ETATS_PARITE.filter((etat) => verdicts[etat] > 0).map(
    (etat) => `${VERDICTS[etat]} pour ${compter(verdicts[etat], 'convention', 'conventions')}`,
  )
  const territoires = `${compter(renseignes, 'territoire', 'territoires')} sur ${total} ${publie}`
  return `${debut}, ${territoires}${DEUX_POINTS}parité ${enumerer(parites)}.`
}
