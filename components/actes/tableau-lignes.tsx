import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { Table, Td, Th } from '@/components/ui/table'
import type { ActeLu } from './acte-lu'
import { ancreFiche, hasFiche } from './ancre-fiche'
import { type Ligne, listLignes } from './ordre-lignes'

/** Une colonne de plus que l’intitulé : un payeur, un verdict. */
export interface ColonneLigne {
  readonly cle: string
  readonly titre: ReactNode
  readonly numeric: boolean
  readonly render: (ligne: Ligne) => ReactNode
  readonly total: ReactNode
}

type TableauLignesProps = {
  readonly lu: ActeLu
  readonly legende: string
  readonly colonnes: readonly ColonneLigne[]
}

/** Les mesures et les actions de l’acte, dans l’ordre de leurs codes. */
export function TableauLignes({ lu, legende, colonnes }: TableauLignesProps) {
  const lignes = listLignes(lu.acte)
  const avecCode = lignes.some(({ code }) => code !== null)
  const avecVolet = lignes.some(({ volet }) => volet !== null)
  const avecTotal = colonnes.some(({ total }) => total !== null)
  return (
    <Table caption={legende} captionHidden={colonnes.length === 0}>
      <thead>
        <tr>
          {avecCode && <Th>Code</Th>}
          <Th>Intitulé</Th>
          {avecVolet && <Th>Volet</Th>}
          {colonnes.map(({ cle, titre, numeric }) => (
            <Th key={cle} numeric={numeric}>
              {titre}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lignes.map((ligne) => (
          // Un lien d’ailleurs arrive à la fiche ; sans fiche, à la ligne.
          <tr key={ligne.rubrique.id} id={hasFiche(ligne, lu.acte) ? undefined : ancreFiche(ligne)}>
            {avecCode && <Td className="chiffres">{ligne.code}</Td>}
            <Th scope="row" className={clsx('min-w-56 max-w-xl font-normal!', ligne.rattachee && 'pl-6!')}>
              <IntituleLigne ligne={ligne} lu={lu} />
            </Th>
            {avecVolet && <Td>{nommerVolet(ligne, lu)}</Td>}
            {colonnes.map(({ cle, numeric, render }) => (
              <Td key={cle} numeric={numeric}>
                {render(ligne)}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
      {avecTotal && (
        <tfoot>
          <tr>
            <Th scope="row" colSpan={1 + Number(avecCode) + Number(avecVolet)}>
              Somme des lignes
            </Th>
            {colonnes.map(({ cle, numeric, total }) => (
              <Td key={cle} numeric={numeric} className="font-semibold">
                {total}
              </Td>
            ))}
          </tr>
        </tfoot>
      )}
    </Table>
  )
}

function IntituleLigne({ ligne, lu }: { readonly ligne: Ligne; readonly lu: ActeLu }) {
  return hasFiche(ligne, lu.acte) ? <a href={`#${ancreFiche(ligne)}`}>{ligne.titre}</a> : ligne.titre
}

function nommerVolet({ volet }: Ligne, { convention }: ActeLu): string {
  if (volet === null) return 'non renseigné'
  return convention.cadre.volets.find(({ code }) => code === volet)?.libelle ?? volet
}
