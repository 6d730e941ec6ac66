import type { PartComparee } from '@/lib/domain/comparaison/choix'
import type { Comparaison } from '@/lib/domain/comparaison/comparaison'
import { ecrireChiffre } from '@/lib/domain/phrase/comparaison'

const HAUTEUR_LIGNE = 44
const HAUTEUR_BARRE = 14
const BASE_NOM = 16
const HAUT_BARRE = 23

const REMPLISSAGES = {
  ensemble: { exact: 'var(--color-autre)', approche: 'url(#balance-autre-approche)' },
  etat: { exact: 'var(--color-etat)', approche: 'url(#balance-etat-approche)' },
  departement: { exact: 'url(#balance-departement-exact)', approche: 'url(#balance-departement-approche)' },
} as const satisfies Record<PartComparee, { readonly exact: string; readonly approche: string }>

type BarresComparaisonProps = Pick<Comparaison, 'choix' | 'comparables' | 'mediane'>

/** Une barre par territoire comparable, et le trait de la médiane. Muettes : le tableau voisin dit tout. */
export function BarresComparaison({ choix, comparables, mediane }: BarresComparaisonProps) {
  const maximum = comparables[0]?.valeur.centimes ?? 0n
  const hauteur = comparables.length * HAUTEUR_LIGNE
  const remplissage = REMPLISSAGES[choix.part]
  return (
    <svg aria-hidden="true" focusable="false" width="100%" height={hauteur} className="text-sm">
      {comparables.map(({ territoire, valeur }, rang) => (
        <g key={territoire.id}>
          <text y={rang * HAUTEUR_LIGNE + BASE_NOM} fill="var(--color-encre)">
            {territoire.nomCourt}, {ecrireChiffre(valeur)}
          </text>
          <rect
            y={rang * HAUTEUR_LIGNE + HAUT_BARRE}
            width={getLongueur(valeur.centimes, maximum)}
            height={HAUTEUR_BARRE}
            fill={valeur.approche ? remplissage.approche : remplissage.exact}
          />
        </g>
      ))}
      {mediane && (
        <line
          x1={getLongueur(mediane.centimes, maximum)}
          x2={getLongueur(mediane.centimes, maximum)}
          y2={hauteur}
          stroke="var(--color-encre)"
          strokeWidth="2"
          strokeDasharray="4 4"
        />
      )}
    </svg>
  )
}

/** Une longueur à dessiner, pas un montant : un montant négatif n’a pas de barre. */
function getLongueur(valeur: bigint, maximum: bigint): string {
  return valeur <= 0n ? '0%' : `${Number((valeur * 10_000n) / maximum) / 100}%`
}
