import { describe, expect, it } from 'vitest'
import { VueActe } from '@/components/actes/vue-acte'
import { PreuvesAbsentes } from '@/components/redaction/acte/preuves-absentes'
import type { Acte } from '@/lib/domain/instantane'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { buildActeLu } from '@/tests/factories/actes'
import { lireRendu } from '@/tests/support/rendu'

const PIECES: Acte['pieces'] = (['acte_signe', 'deliberation'] as const).map((type) => ({
  id: type,
  type,
  titre: `Pièce ${type}`,
  format: 'pdf',
  octets: 1024,
  sha256: 'a'.repeat(64),
}))

const lirePage = (modifier: (acte: Acte) => Acte) =>
  lireRendu(<VueActe lu={buildActeLu(conventionsHauteLoire[0], modifier)} />)

describe('Un acte signé sans ses preuves', () => {
  it('le dit sur sa page publique', () => {
    const page = lirePage((acte) => acte)
    expect(page).toContain('délibération non renseignée')
    expect(page).toContain('acte signé non joint')
  })

  it('ne dit plus rien quand elles sont jointes, et les donne à lire', () => {
    const page = lirePage((acte) => ({ ...acte, pieces: PIECES }))
    expect(page).not.toContain('non joint')
    expect(page).not.toContain('délibération non renseignée')
    expect(page.split('Pièce acte_signe').length).toBe(3)
  })

  it('n’en parle pas avant la signature', () => {
    expect(lirePage((acte) => ({ ...acte, statut: 'transmis' }))).not.toContain('acte signé non joint')
  })
})

describe('Avant de signer', () => {
  const acte = { id: 'acte', deliberations: [], pieces: [] }

  it('avertit de ce qui manque sans l’interdire', () => {
    const avis = lireRendu(<PreuvesAbsentes acte={acte} />)
    expect(avis).toContain('Délibération non renseignée et acte signé non joint')
    expect(avis).toContain('Vous pouvez signer ainsi')
  })

  it('se tait quand tout est joint', () => {
    expect(lireRendu(<PreuvesAbsentes acte={{ ...acte, pieces: PIECES }} />)).toBe('')
  })
})
