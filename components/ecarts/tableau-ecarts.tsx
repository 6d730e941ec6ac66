import Link from 'next/link'
import { QualificationBadge } from '@/components/actes/qualification-badge'
import { type Sort, SortableTh } from '@/components/ui/sortable-th'
import { Table, Td, Th } from '@/components/ui/table'
import { absolu } from '@/lib/domain/centimes'
import { type CriteresEcarts, TRIS_ECARTS, type TriEcarts } from '@/lib/domain/ecarts/criteres'
import type { LigneEcart } from '@/lib/domain/ecarts/ligne'
import { LIBELLES_STATUTS_ECART } from '@/lib/domain/libelles'
import { ecrireCentimes } from '@/lib/domain/phrase/ecart'
import { countAge, decrireAttente, ecrireAge } from '@/lib/domain/phrase/registre-ecarts'
import { getAdresseEcart } from './adresse-ecart'
import { adresseRegistre, CHEMIN_REGISTRE } from './adresse-registre'

type TableauEcartsProps = {
  readonly lignes: readonly LigneEcart[]
  readonly criteres: CriteresEcarts
  /** Le jour auquel l’âge se compte. */
  readonly aujourdhui: string
}

/** Une ligne par écart, triée par l’adresse : ce qui s’oppose, depuis quand, et de qui l’on attend quoi. */
export function TableauEcarts({ lignes, criteres, aujourdhui }: TableauEcartsProps) {
  const hrefFor = ({ column, direction }: Sort) =>
    adresseRegistre(CHEMIN_REGISTRE, criteres, { tri: TRIS_ECARTS.find((tri) => tri === column), sens: direction })
  const renderTh = (column: TriEcarts, libelle: string, numeric = false) => (
    <SortableTh
      column={column}
      sort={{ column: criteres.tri, direction: criteres.sens }}
      hrefFor={hrefFor}
      numeric={numeric}
    >
      {libelle}
    </SortableTh>
  )
  return (
    <Table caption="Écarts publiés" captionHidden>
      <thead>
        <tr>
          {renderTh('territoire', 'Territoire')}
          <Th>Écart</Th>
          {renderTh('gravite', 'Sorte')}
          {renderTh('montant', 'Montant', true)}
          {renderTh('age', 'Âge', true)}
          {renderTh('statut', 'Réponse')}
        </tr>
      </thead>
      <tbody>
        {lignes.map((ligne) => (
          <LigneRegistre key={`${ligne.convention.id}|${ligne.cle}`} ligne={ligne} aujourdhui={aujourdhui} />
        ))}
      </tbody>
    </Table>
  )
}

function LigneRegistre({ ligne, aujourdhui }: { readonly ligne: LigneEcart; readonly aujourdhui: string }) {
  const { collectivite, convention, titre, phrase, montant, qualification, statut } = ligne
  return (
    <tr>
      <Th scope="row">{collectivite.nomCourt}</Th>
      <Td className="min-w-64">
        <Link href={getAdresseEcart(ligne)}>{titre}</Link>
        <span className="block">{phrase}</span>
        <span className="block text-encre-douce">{convention.titre}</span>
      </Td>
      <Td>
        <QualificationBadge qualification={qualification} />
      </Td>
      <Td numeric>{montant === null ? 'sans objet' : ecrireCentimes(absolu(montant))}</Td>
      <Td numeric>{ecrireAge(countAge(ligne, aujourdhui))}</Td>
      <Td className="min-w-48">
        {LIBELLES_STATUTS_ECART[statut]}
        <span className="block text-encre-douce">{decrireAttente(ligne)}</span>
      </Td>
    </tr>
  )
}
