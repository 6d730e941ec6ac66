import type { ReactNode } from 'react'
import { type Sort, SortableTh } from '@/components/ui/sortable-th'
import { Table } from '@/components/ui/table'
import { type CriteresSuivi, TRIS_SUIVI, type TriSuivi } from '@/lib/domain/suivi/criteres'
import { cleLigne, type LigneSuivi } from '@/lib/domain/suivi/ligne'
import { adresseSuivi } from './adresse-suivi'
import { LigneTableau } from './ligne-tableau'

type TableauSuiviProps = { readonly lignes: readonly LigneSuivi[]; readonly criteres: CriteresSuivi }

/** Une ligne par convention, triée par l’adresse. */
export function TableauSuivi({ lignes, criteres }: TableauSuiviProps) {
  const hrefFor = ({ column, direction }: Sort) =>
    adresseSuivi(criteres, { tri: TRIS_SUIVI.find((tri) => tri === column), sens: direction })
  const renderTh = (column: TriSuivi, libelle: ReactNode, numeric = false) => (
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
    <Table caption="Conventions et territoires suivis" captionHidden>
      <thead className="max-lg:hidden">
        <tr>
          {renderTh('territoire', 'Territoire et convention')}
          {renderTh('priorite', 'Pourquoi appeler')}
          {renderTh('verdict', 'Verdict et balance')}
          {renderTh('etat', 'État', true)}
          {renderTh('departement', 'Département', true)}
          {renderTh('ecarts', <Ecarts />, true)}
          {renderTh('attente', 'Attend, et pour quand')}
        </tr>
      </thead>
      <tbody className="max-lg:block max-lg:border-t max-lg:border-encre">
        {lignes.map((ligne) => (
          <LigneTableau key={cleLigne(ligne)} ligne={ligne} criteres={criteres} />
        ))}
      </tbody>
    </Table>
  )
}

function Ecarts() {
  return (
    <span className="inline-block">
      Écarts
      <span className="block max-w-24 whitespace-normal text-xs font-normal">réels / relevés / explicables</span>
    </span>
  )
}
