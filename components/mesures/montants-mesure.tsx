import { MontantPublie } from '@/components/territoires/montant-publie'
import { decrirePortee } from '@/components/territoires/portee'
import { LIBELLES_ABSENCES } from '@/lib/domain/libelles'
import type { MontantMesure } from '@/lib/domain/mesure-publiee'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'

/** Les montants tels que l’acte les donne ; sans aucun, on le dit. */
export function MontantsMesure({ montants }: { readonly montants: readonly MontantMesure[] }) {
  if (montants.length === 0) return <p className="text-sm text-encre-douce">Aucun montant publié.</p>
  return (
    <ul className="text-sm">
      {montants.map(({ id, valeur, ...montant }) => (
        <li key={id}>
          {nommerPayeur(montant, null)}, {decrirePortee(montant)}&#8239;:{' '}
          {typeof valeur === 'string' ? (
            LIBELLES_ABSENCES[valeur].toLocaleLowerCase('fr')
          ) : (
            <MontantPublie chiffre={valeur} />
          )}
        </li>
      ))}
    </ul>
  )
}
