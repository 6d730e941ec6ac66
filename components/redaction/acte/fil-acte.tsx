import { FilAriane } from '@/components/layout/fil-ariane'
import type { Acte, Convention } from '@/lib/domain/instantane'

type FilActeProps = {
  readonly convention: Pick<Convention, 'id' | 'titre'>
  readonly acte: Pick<Acte, 'id' | 'libelle'>
  /** La liste dont on vient, quand ce n’est pas celle de la collectivité. */
  readonly depart?: { readonly href: string; readonly libelle: string }
  /** La page de l’acte ; absente sur l’acte lui-même. */
  readonly ici?: string
}

const CONVENTIONS = { href: '/espace/conventions', libelle: 'Mes conventions' }

export function FilActe({ convention, acte, depart = CONVENTIONS, ici }: FilActeProps) {
  const etapes = [depart, { href: `/espace/conventions/${convention.id}`, libelle: convention.titre }]
  return ici === undefined ? (
    <FilAriane etapes={etapes} ici={acte.libelle} />
  ) : (
    <FilAriane etapes={[...etapes, { href: `/espace/actes/${acte.id}`, libelle: acte.libelle }]} ici={ici} />
  )
}
