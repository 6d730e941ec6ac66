import { DefinitionList } from '@/components/ui/definition-list'
import { Table, Td, Th } from '@/components/ui/table'
import type { FicheAnnexe } from './fiche-action'
import { SourcesCitees } from './sources-citees'

/** La fiche d’une action. */
export function FicheImprimable({
  fiche: { cle, code, titre, rubriques, budget, notes },
}: {
  readonly fiche: FicheAnnexe
}) {
  return (
    <>
      <hgroup>
        <p className="text-sm font-semibold text-encre-douce">
          {code === null ? 'Fiche action' : `Fiche action ${code}`}
        </p>
        <h2 id={`annexe-${cle}`}>{titre}</h2>
      </hgroup>
      <DefinitionList
        items={rubriques.map(({ terme, texte }) => ({
          term: terme,
          description: <span className="whitespace-pre-line">{texte}</span>,
        }))}
      />
      {budget.lignes.length === 0 ? (
        <p>Budget{'\u202f'}: non renseigné.</p>
      ) : (
        <Table
          caption={
            <>
              Budget<span className="sr-only"> de {titre}</span>
            </>
          }
        >
          <thead>
            <tr>
              <Th>Période et nature</Th>
              {budget.colonnes.map((colonne) => (
                <Th key={colonne} numeric>
                  {colonne}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {budget.lignes.map((ligne) => (
              <tr key={ligne.cle}>
                <Th scope="row">{ligne.titre}</Th>
                {ligne.cases.map(({ textes }, rang) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: une colonne n’a d’autre identité que sa place
                  <Td key={rang} numeric>
                    {textes.join(', ')}
                  </Td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <SourcesCitees notes={notes} />
    </>
  )
}
