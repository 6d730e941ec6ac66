import { FilAriane } from '@/components/layout/fil-ariane'
import { ADRESSE_TERRITOIRES, getAdresseAu, getAdresseCollectivite } from '@/lib/domain/adresse-publique'
import type { PageConvention } from './lecture'

type FilConventionProps = {
  readonly page: PageConvention
  /** La page où l’on est ; absente sur la convention elle-même. */
  readonly ici?: string
  readonly etapes?: readonly { readonly href: string; readonly libelle: string }[]
  /** Le jour dont la page montre la situation : le territoire se lit au même jour. */
  readonly jour?: string
}

/** Où l’on est, du territoire à la page de la convention. */
export function FilConvention({ page, ici, etapes = [], jour }: FilConventionProps) {
  const { lu, adresse, nom } = page
  const territoire = getAdresseCollectivite(lu.collectivite)
  return (
    <FilAriane
      etapes={[
        { href: ADRESSE_TERRITOIRES, libelle: 'Territoires' },
        { href: jour === undefined ? territoire : getAdresseAu(territoire, jour), libelle: lu.collectivite.nomCourt },
        ...(ici === undefined ? [] : [{ href: adresse, libelle: nom }]),
        ...etapes,
      ]}
      ici={ici ?? nom}
    />
  )
}
