import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { decrireLigne } from './description'
import { CHAMPS, type LigneSaisie } from './ligne'

type LigneFermeeProps = {
  readonly ligne: LigneSaisie
  readonly rang: number
  /** « Accueil et logement, ligne 2 ». */
  readonly nom: string
}

/** Une ligne que l’examen n’a pas rouverte : elle se lit, et repart telle quelle avec le formulaire. */
export function LigneFermee({ ligne, rang, nom }: LigneFermeeProps) {
  return (
    <p className="border-b border-filet py-2 text-sm text-encre-douce">
      {CHAMPS.map((champ) => (
        <input key={champ} type="hidden" name={`montants[${rang}].${champ}`} value={ligne[champ]} />
      ))}
      <span className="sr-only">{`${nom}, en lecture seule${DEUX_POINTS}`}</span>
      {decrireLigne(ligne)}
    </p>
  )
}
