import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { Annexes } from './annexes'
import { FicheImprimable } from './fiche-imprimable'
import { SourcesCitees } from './sources-citees'
import { TableauAnnexe } from './tableau-annexe'

/** Les annexes à l’écran, et à l’impression une page par fiche. */
export function VueAnnexes({ annexes }: { readonly annexes: Annexes }) {
  const { tableaux, notes, fiches, empreinte } = annexes
  return (
    <>
      <Partie annexes={annexes} titreId="tableau-financier" look="page-paysage space-y-8">
        <h2 id="tableau-financier">Tableau financier</h2>
        {tableaux.length === 0 && <p>Aucun montant n’est renseigné.</p>}
        {tableaux.map((tableau) => (
          <TableauAnnexe key={tableau.cle} tableau={tableau} />
        ))}
        <SourcesCitees notes={notes} />
      </Partie>
      {fiches.map((fiche) => (
        <Partie key={fiche.cle} annexes={annexes} titreId={`annexe-${fiche.cle}`} look="page-fiche mt-16 space-y-4">
          <FicheImprimable fiche={fiche} />
        </Partie>
      ))}
      <p className="ecran-seulement mt-8 break-all text-sm text-encre-douce">
        {annexes.etat}. Empreinte SHA-256 du contenu{'\u202f'}: <code>{empreinte}</code>
      </p>
    </>
  )
}

type PartieProps = {
  readonly annexes: Annexes
  readonly titreId: string
  readonly look: string
  readonly children: ReactNode
}

/** Ce qui commence une page, et dit en tête de quel acte elle vient : sur le papier, les feuilles se séparent. */
function Partie({ annexes, titreId, look, children }: PartieProps) {
  const { convention, acte, etat, empreinte, projet } = annexes
  return (
    <section aria-labelledby={titreId} className={clsx(look, projet && 'filigrane-projet')}>
      <p className="hidden text-xs text-encre-douce print:block">
        {convention}, {acte}. {etat}. Empreinte SHA-256 du contenu{'\u202f'}:{' '}
        <span className="break-all">{empreinte}</span>
      </p>
      {children}
    </section>
  )
}
