import { FilAriane } from '@/components/layout/fil-ariane'
import type { Acte, Convention } from '@/lib/domain/instantane'

type FilActeProps = {
  readonly convention: Pick<Convention, 'id' | 'titre'>
  readonly acte: Pick<Acte, 'id' | 'libelle'>
  /** La page de l’acte ; absente sur l’acte lui-même. */
  readonly ici?: string
}

export function FilActe({ convention, acte, ici }: FilActeProps) {
  const etapes = [
    { href: '/espace/conventions', libelle: 'Mes conventions' },
    { href: `/espace/conventions/${convention.id}`, libelle: convention.titre },
  ]
  return ici === undefined ? (
    <FilAriane etapes={etapes} ici={acte.libelle} />
  ) : (
    <FilAriane etapes={[...etapes, { href: `/espace/actes/${acte.id}`, libelle: acte.libelle }]} ici={ici} />
  )
}
