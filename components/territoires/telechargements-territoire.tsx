import { LiensFormats } from '@/components/ui/liens-formats'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'

/** Les chiffres de la page en fichiers : ses bilans, et les montants dont ils viennent. */
export function TelechargementsTerritoire({ collectivite }: { readonly collectivite: TerritoirePublie }) {
  const filtre = new URLSearchParams({ territoire_code: collectivite.code })
  return (
    <section aria-labelledby="fichiers" className="ecran-seulement mt-16 max-w-texte space-y-2">
      <h2 id="fichiers">Télécharger</h2>
      <LiensFormats csv={`/donnees/parite.csv?${filtre}`} libelle="Bilans" />
      <LiensFormats csv={`/donnees/montants.csv?${filtre}`} libelle="Montants, avec leurs sources" />
    </section>
  )
}
