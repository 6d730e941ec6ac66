import { clsx } from 'clsx'
import { Table, Td, Th } from '@/components/ui/table'
import type { CaseAnnexe } from './cellule'
import type { TableauFinancier, TrancheTableau } from './tableau-financier'

/** Un tableau financier : les périodes en tête, leurs payeurs dessous. */
export function TableauAnnexe({ tableau: { titre, tranches, notes } }: { readonly tableau: TableauFinancier }) {
  return (
    <div className="space-y-4">
      {tranches.map((tranche, rang) => (
        <Tranche key={tranche.periodes[0]?.cle} titre={rang === 0 ? titre : `${titre} (suite)`} tranche={tranche} />
      ))}
      {notes.map((note) => (
        <p key={note} className="text-sm">
          {note}
        </p>
      ))}
    </div>
  )
}

type TrancheProps = { readonly titre: string; readonly tranche: TrancheTableau }

function Tranche({ titre, tranche: { periodes, lignes, totaux } }: TrancheProps) {
  return (
    <Table caption={titre}>
      <thead>
        <tr>
          <Th rowSpan={2}>Mesures et actions</Th>
          {periodes.map(({ cle, titre: periode, colonnes }) => (
            <Th key={cle} scope="colgroup" colSpan={colonnes.length} numeric>
              {periode}
            </Th>
          ))}
        </tr>
        <tr>
          {periodes.flatMap(({ cle, colonnes }) =>
            colonnes.map((colonne) => (
              <Th key={`${cle}|${colonne}`} numeric>
                {colonne}
              </Th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {lignes.map(({ cle, code, titre: intitule, retrait, cases }) => (
          <tr key={cle}>
            <Th scope="row" className={clsx('min-w-56 font-normal!', retrait && 'pl-6!')}>
              {code === null ? intitule : `${code}\u2002${intitule}`}
            </Th>
            <Cases cases={cases} />
          </tr>
        ))}
      </tbody>
      <tfoot className="font-semibold">
        {totaux.map(({ cle, titre: intitule, cases }) => (
          <tr key={cle}>
            <Th scope="row">{intitule}</Th>
            <Cases cases={cases} />
          </tr>
        ))}
        <tr>
          <Th scope="row">Parité</Th>
          {periodes.map(({ cle, colonnes, parite }) => (
            <td key={cle} colSpan={colonnes.length} className="border-filet border-b py-3 text-right">
              {parite}
            </td>
          ))}
        </tr>
      </tfoot>
    </Table>
  )
}

function Cases({ cases }: { readonly cases: readonly CaseAnnexe[] }) {
  return cases.map(({ textes, absente }, rang) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: une colonne n’a d’autre identité que sa place
    <Td key={rang} numeric className={clsx(absente && 'text-encre-douce')}>
      {textes.map((texte) => (
        <span key={texte} className="block">
          {texte}
        </span>
      ))}
    </Td>
  ))
}
