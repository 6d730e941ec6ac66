import { formatMontant } from '@/lib/domain/montant/format-montant'
import { formatPeriode } from '@/lib/domain/periode'
import { nommerSujet } from '@/lib/domain/phrase/montant-nomme'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { compter } from '@/lib/domain/phrase/nombre'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import type { ActeLu } from './acte-lu'

/** Les totaux dont le détail a des trous : une information, pas un écart. */
export function DetailsIncomplets({ lu }: { readonly lu: ActeLu }) {
  const incomplets = lu.analyse.incomplets.filter((incomplet) => incomplet.type === 'montant')
  if (incomplets.length === 0) return null
  return (
    <div className="max-w-texte space-y-2">
      <h3>Détails incomplets</h3>
      <p>Ces totaux ne peuvent pas être comparés à leurs lignes, dont certaines n’ont pas de montant.</p>
      <ul className="list-disc pl-5">
        {incomplets.map((incomplet) => (
          <li key={incomplet.cle}>
            {nommerSujet(lu, incomplet.sujet)}, {nommerPayeur(incomplet, lu.collectivite)},{' '}
            {formatPeriode(incomplet.periode)}
            {'\u202f'}: {formatMontant(incomplet.annonce)} {accorderNature(incomplet.nature, 2)},{' '}
            {formatMontant(incomplet.somme)} au détail,{' '}
            {compter(incomplet.rubriquesSansChiffre, 'ligne sans montant', 'lignes sans montant')}.
          </li>
        ))}
      </ul>
    </div>
  )
}
