import { DefinitionList } from '@/components/ui/definition-list'
import { Table, Td, Th } from '@/components/ui/table'
import type { Annexes } from './annexes'
import type { FicheAnnexe } from './fiche-action'
import { SourcesCitees } from './sources-citees'
import { TableauAnnexe } from './tableau-annexe'

/** Les annexes à l’écran, et à l’impression une page par fiche. */
export function VueAnnexes({ annexes }: { readonly annexes: Annexes }) {
  const { tableaux, notes, fiches, projet, empreinte } = annexes
  return (
    <>
      {projet && (
        <p
          aria-hidden="true"
          className="pointer-events-none fixed inset-0 -z-10 hidden -rotate-45 items-center justify-center font-semibold text-[10rem] text-filet print:flex"
        >
          PROJET
        </p>
      )}
      <section aria-labelledby="tableau-financier" className="page-paysage space-y-8">
        <h2 id="tableau-financier">Tableau financier</h2>
        {tableaux.length === 0 && <p>Aucun montant n’est renseigné.</p>}
        {tableaux.map((tableau) => (
          <TableauAnnexe key={tableau.cle} tableau={tableau} />
        ))}
        <SourcesCitees notes={notes} />
      </section>
      {fiches.map((fiche) => (
        <Fiche key={fiche.cle} fiche={fiche} />
      ))}
      <p className="mt-8 break-all text-sm text-encre-douce">
        {annexes.etat}. Empreinte SHA-256 du contenu{'\u202f'}: <code>{empreinte}</code>
      </p>
    </>
  )
}

function Fiche({ fiche: { cle, code, titre, rubriques, budget, notes } }: { readonly fiche: FicheAnnexe }) {
  return (
    <section aria-labelledby={`annexe-${cle}`} className="mt-16 break-before-page space-y-4">
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
    </section>
  )
}
