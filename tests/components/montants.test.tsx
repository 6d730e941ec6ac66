import { describe, expect, it } from 'vitest'
import { MontantProvenance } from '@/components/montants/montant-provenance'
import type { MontantComplet } from '@/lib/domain/instantane'
import type { ABSENCES } from '@/lib/domain/vocabulaire'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { buildActeLu } from '@/tests/factories/actes'
import { lireRendu } from '@/tests/support/rendu'

const lu = buildActeLu(conventionsHauteLoire[0])

function lireFiche(champs: Partial<MontantComplet> = {}): string {
  const [montant] = lu.acte.montants
  if (!montant) throw new Error('La Haute-Loire n’a plus de montant')
  return lireRendu(<MontantProvenance montant={{ ...montant, ...champs }} contexte={lu} />)
}

describe('La fiche de provenance d’un montant', () => {
  it('dit la source, sa date, la citation, la portée, la précision, qui l’a saisi et quand', () => {
    const fiche = lireFiche({ page: '2' })
    for (const mention of [
      '346 875,66 €',
      'Haute-Loire : près de 700 000 € pour lutter contre la pauvreté, 27 octobre 2020, page 2',
      'à parité en termes de financement (346 875,66 € chacun)',
      'Avenant 2020',
      'Au centime',
      'par Reprise des sources publiques, le 15 janvier 2026',
      'Acte signé',
    ]) {
      expect(fiche).toContain(mention)
    }
  })

  it.each([
    ['non_renseigne', 'non renseigné'],
    ['sans_objet', 'sans objet'],
    ['non_disponible', 'non disponible'],
    ['secret', 'couvert par le secret'],
  ] as const satisfies readonly (readonly [(typeof ABSENCES)[number], string])[])(
    'nomme l’absence « %s » sans la chiffrer',
    (kind, mot) => {
      const fiche = lireFiche({ valeur: { kind }, citation: null, note: null })
      expect(fiche).toContain(mot)
      expect(fiche).not.toContain('€ –')
      expect(fiche).not.toContain('Précision')
    },
  )

  it('dit qu’une source manque', () => {
    expect(lireFiche({ sourceId: null })).toContain('Source non renseignée')
  })
})
