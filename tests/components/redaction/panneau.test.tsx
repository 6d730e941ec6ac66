import { describe, expect, it } from 'vitest'
import { Panneau } from '@/components/redaction/montants/panneau'
import { analyseActe } from '@/lib/domain/analyse'
import type { MontantComplet } from '@/lib/domain/instantane'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { buildActeLu } from '@/tests/factories/actes'
import { lireRendu } from '@/tests/support/rendu'

const { acte, convention, collectivite } = buildActeLu(conventionsHauteLoire[0])

function lirePanneau(montants: readonly MontantComplet[]): string {
  const analyse = analyseActe(convention, { ...acte, montants })
  return lireRendu(
    <Panneau
      analyse={analyse}
      lecture={{ montants, illisibles: 0, sansSource: 0 }}
      collectivite={collectivite}
      parite
    />,
  )
}

describe('Ce que disent les montants', () => {
  it('nomme le payeur, la période et la nature d’un total au détail incomplet', () => {
    const executes = acte.montants.map((montant) => ({ ...montant, nature: 'execute' as const }))
    const [premiere] = executes.filter(({ sujet }) => sujet.niveau === 'action')
    const texte = lirePanneau(executes.filter((montant) => montant !== premiere))
    expect(texte).toMatch(/Ensemble, 2020\s: 693\s751,32\s€ exécutés, .+ au détail, 1 ligne sans chiffre/)
    expect(texte).not.toContain('annoncés')
  })

  it('ne dit pas illisibles des montants qui ne font pas encore de total', () => {
    const [premiere] = acte.montants.filter(({ sujet }) => sujet.niveau === 'action')
    expect(lirePanneau(premiere ? [premiere] : [])).toContain('Aucun total ne se calcule encore')
    expect(lirePanneau([])).toContain('Aucun montant lisible')
  })
})
