import type { ReactNode } from 'react'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { ADRESSE_TERRITOIRES, getAdresseRegion } from '@/lib/domain/adresse-publique'
import type { Instantane } from '@/lib/domain/instantane'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { ConventionsTerritoire } from './conventions-territoire'

type PageTerritoireProps = {
  readonly nom: string
  readonly surtitre: string
  readonly titre: string
  readonly chapo: string
  /** Null quand le jour demandé ne se lit pas : rien ne s’y substitue. */
  readonly instantanes: readonly Instantane[] | null
  /** Celle dont la page montre les conventions. */
  readonly collectivite: TerritoirePublie
  /** Le jour dont la page montre la situation, et ce qui le dit. */
  readonly jour?: string
  readonly bandeau?: ReactNode
  readonly choixDate?: ReactNode
  /** Les territoires voisins auxquels la page renvoie. */
  readonly liens?: ReactNode
  readonly children?: ReactNode
}

/** La page d’un département, d’une collectivité ou d’une métropole. */
export function PageTerritoire({
  nom,
  surtitre,
  titre,
  chapo,
  instantanes,
  collectivite,
  jour,
  bandeau,
  choixDate,
  liens,
  children,
}: PageTerritoireProps) {
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/', libelle: 'Accueil' },
          { href: ADRESSE_TERRITOIRES, libelle: 'Territoires' },
          { href: getAdresseRegion(collectivite.region), libelle: collectivite.region.nom },
        ]}
        ici={nom}
      />
      {bandeau}
      <TeteDePage surtitre={surtitre} titre={titre} chapo={chapo}>
        {liens}
        {choixDate}
      </TeteDePage>
      {instantanes && <ConventionsTerritoire instantanes={instantanes} collectivite={collectivite} jour={jour} />}
      {children}
    </>
  )
}
