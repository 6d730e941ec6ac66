import type { ReactNode } from 'react'
import { type Sort, SortableTh } from '@/components/ui/sortable-th'
import { Table, Th } from '@/components/ui/table'
import { type CriteresSuivi, TRIS_SUIVI, type TriSuivi } from '@/lib/domain/suivi/criteres'
import type { LigneSuivi } from '@/lib/domain/suivi/ligne'
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
      <thead>
        <tr>
          {renderTh('territoire', 'Territoire')}
          {renderTh('verdict', 'Verdict')}
          <Th className="min-w-40">Balance</Th>
          {renderTh('etat', 'État', true)}
          {renderTh('departement', 'Département', true)}
          {renderTh('autres', 'Autres', true)}
          {renderTh('ecarts', <Ecarts />, true)}
          {renderTh('signature', 'Convention et acte en vigueur')}
        </tr>
      </thead>
      <tbody>
        {lignes.map((ligne) => (
          <LigneTableau key={ligne.convention?.id ?? ligne.territoire.id} ligne={ligne} />
        ))}
      </tbody>
    </Table>
  )
}

function Ecarts() {
  return (
    <span className="inline-block">
      Écarts sans réponse
      <span className="block text-xs font-normal">réels / relevés / explicables</span>
    </span>
  )
}
