import { TexteCompare } from '@/components/difference/texte-compare'
import { Table, Td, Th } from '@/components/ui/table'
import type { ChangementFiche } from '@/lib/domain/import/fiches/comparaison'
import { abreger, LIBELLES_ETATS_FICHE } from '@/lib/domain/phrase/import-fiches'

/** Ce que l’import écrirait des mesures et des actions, champ par champ : le texte à ajouter, ou ce qui y change mot à mot. */
export function FichesImport({ fiches }: { readonly fiches: readonly ChangementFiche[] }) {
  return (
    <Table caption="Les fiches">
      <thead>
        <tr>
          <Th>Fiche</Th>
          <Th>Champ</Th>
          <Th>Ce qu’il devient</Th>
        </tr>
      </thead>
      {fiches.map(({ id, etat, titre, champs }) => (
        <tbody key={id}>
          {champs.map(({ champ, titre: nom, conflit, de, vers, ou }, rang) => (
            <tr key={champ}>
              {rang === 0 && (
                <Th scope="rowgroup" rowSpan={champs.length} className="min-w-28 border-b border-filet py-3 align-top">
                  {titre}
                  <span className="block font-normal text-encre-douce">{LIBELLES_ETATS_FICHE[etat]}</span>
                </Th>
              )}
              <Td className="min-w-24">
                {nom}
                <span className="block text-encre-douce">{ou}</span>
                {conflit && <span className="block font-semibold">En conflit</span>}
              </Td>
              <Td className="min-w-32 wrap-anywhere sm:min-w-64">
                {etat === 'ajoutee' ? (
                  <span className="whitespace-pre-line">{abreger(vers)}</span>
                ) : (
                  <TexteCompare avant={de} apres={vers} />
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  )
}
