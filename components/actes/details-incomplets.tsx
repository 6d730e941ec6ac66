import { formatMontant } from '@/lib/domain/montant/format-montant'
import { nommerSujet } from '@/lib/domain/phrase/montant-nomme'
import { compter } from '@/lib/domain/phrase/nombre'
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
        {incomplets.map(({ cle, sujet, annonce, somme, rubriquesSansChiffre }) => (
          <li key={cle}>
            {nommerSujet(lu, sujet)}
            {'\u202f'}: {formatMontant(annonce)} annoncés, {formatMontant(somme)} détaillés,{' '}
            {compter(rubriquesSansChiffre, 'ligne sans montant', 'lignes sans montant')}.
          </li>
        ))}
      </ul>
    </div>
  )
}
