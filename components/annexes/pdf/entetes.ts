import type { Instantane } from '@/lib/domain/instantane'

/** Ce fichier s’ouvre dans le navigateur, et s’enregistre sous le nom de son acte. */
export function composeEntetesAnnexes({ collectivite, convention, acte }: Omit<Instantane, 'format'>) {
  const nom = ['annexes', collectivite.slug, convention.slug, `acte-${acte.rang}`].join('_')
  return { 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${nom}.pdf"` }
}
