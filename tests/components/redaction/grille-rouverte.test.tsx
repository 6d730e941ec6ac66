import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ContexteEditeur } from '@/components/redaction/montants/contexte'
import { createEtat } from '@/components/redaction/montants/etat'
import { GroupeSujet } from '@/components/redaction/montants/groupe-sujet'
import { CHAMPS } from '@/components/redaction/montants/ligne'
import type { GrilleRouverte } from '@/lib/domain/cycle/rouvertes'
import { ligne } from './lignes'

const lignes = [ligne('rouverte'), ligne('fermee', { montant: '5 000' })]

function render(grille: GrilleRouverte | null): string {
  const partage = { agir: () => {}, periodes: [], sources: [], adresseSources: '', grille }
  const sujet = { cle: 'acte', titre: 'Acte entier', precision: null }
  return renderToStaticMarkup(
    <ContexteEditeur value={partage}>
      <GroupeSujet sujet={sujet} etat={createEtat(0, lignes)} enTete={false} periode={null} />
    </ContexteEditeur>,
  )
}

const compterRetraits = (html: string) => html.split('Retirer<').length - 1

describe('La grille des montants pendant l’examen', () => {
  it('ne laisse corriger que le montant rouvert, sans en ajouter', () => {
    const html = render({ sujets: [], montants: ['rouverte'] })
    expect(compterRetraits(html)).toBe(1)
    expect(html).not.toContain('Ajouter une ligne')
    expect(html).toContain('en lecture seule')
    expect(html).toContain('5 000')
  })

  it('renvoie les lignes fermées telles quelles', () => {
    const html = render({ sujets: [], montants: ['rouverte'] })
    for (const champ of CHAMPS) expect(html).toContain(`<input type="hidden" name="montants[1].${champ}"`)
  })

  it('laisse tout corriger d’un sujet rouvert, et hors examen', () => {
    for (const grille of [null, { sujets: ['acte'], montants: [] }]) {
      const html = render(grille)
      expect(compterRetraits(html)).toBe(2)
      expect(html).toContain('Ajouter une ligne')
    }
  })
})
