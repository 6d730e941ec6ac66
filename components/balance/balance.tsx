import { computeSegments, isEchelonnee } from './geometrie'
import { LegendeBalance, type MontantsEcrits } from './legende-balance'
import type { Balance as BalanceParts } from './parts'
import { SegmentBalance } from './segment-balance'

export type BalanceSize = 'ligne' | 'carte' | 'tete'

type BalanceProps = BalanceParts & {
  /** La phrase qui dit la même chose que le dessin. */
  readonly phrase: string
  readonly size?: BalanceSize
  /** Les montants écrits sous la barre ; une ligne de tableau les a déjà dans ses colonnes. */
  readonly legende?: MontantsEcrits
}

const HAUTEUR: Readonly<Record<BalanceSize, { readonly barre: number; readonly depassement: number }>> = {
  ligne: { barre: 12, depassement: 4 },
  carte: { barre: 20, depassement: 6 },
  tete: { barre: 40, depassement: 8 },
}

/** La balance : l'État part de la gauche, le Département de la droite, et le repère marque la moitié d’un tout connu. */
export function Balance({ parts, ensemble, phrase, size = 'ligne', legende }: BalanceProps) {
  const { barre, depassement } = HAUTEUR[size]
  const hauteur = barre + 2 * depassement
  const echelonnee = isEchelonnee({ parts, ensemble })
  return (
    <div className={`balance balance-${size}`}>
      {size === 'tete' && echelonnee && (
        <p className="balance-moitie" aria-hidden="true">
          la moitié
        </p>
      )}
      <svg className="balance-dessin" height={hauteur} role="img" aria-label={phrase}>
        <rect className="balance-fond" y={depassement} width="100%" height={barre} />
        {computeSegments({ parts, ensemble }).map((segment) => (
          <SegmentBalance key={segment.qui} segment={segment} y={depassement} hauteur={barre} ouvert={!echelonnee} />
        ))}
        {echelonnee && (
          <>
            <line className="balance-halo" x1="50%" x2="50%" y1="0" y2={hauteur} />
            <line className="balance-repere" x1="50%" x2="50%" y1="0" y2={hauteur} />
          </>
        )}
      </svg>
      {legende && <LegendeBalance montants={legende} />}
    </div>
  )
}
