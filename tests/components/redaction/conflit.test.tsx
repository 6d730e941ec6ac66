import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Conflit } from '@/components/redaction/formulaire/conflit'

const base = { titre: 'Guichet', volet: 'socle', version: 0 }
const leur = { titre: 'Le sien', volet: 'initiative', version: 1 }
const libelles = { titre: 'Titre', volet: 'Volet' }
const options = { volet: [{ valeur: 'initiative', libelle: 'Initiative' }] }
const ecriture = { par: 'Jeanne Exemple', le: new Date('2026-11-22T15:05:00Z') }

function render(titre: string): string {
  const saisie = { titre, volet: 'socle', conflit: { base: JSON.stringify(base) } }
  return renderToStaticMarkup(
    <Conflit saisie={saisie} actuel={leur} ecriture={ecriture} libelles={libelles} options={options} />,
  )
}

describe('le conflit d’un formulaire', () => {
  it('ne montre rien hors conflit, mais garde ce que la page a lu', () => {
    const html = renderToStaticMarkup(<Conflit saisie={null} actuel={base} libelles={libelles} />)
    expect(html).toMatch(/^<input type="hidden" name="conflit.base"/)
    expect(html).not.toContain('radio')
  })

  it('dit qui a enregistré, quand, et les deux valeurs de ce que les deux ont changé', () => {
    const html = render('Le mien')
    expect(html).toContain('Jeanne Exemple a enregistré une autre version le 22 novembre 2026 à 16:05')
    expect(html).toContain('Ma saisie\u202f: Le mien')
    expect(html).toContain('L’enregistré\u202f: Le sien')
    expect(html).toContain('name="conflit.contestes" value="[&quot;titre&quot;]"')
  })

  it('propose l’enregistré pour ce que la personne n’a pas touché, et lit le libellé d’un menu', () => {
    const html = render('Le mien')
    expect(html).toMatch(
      /name="conflit\.choix\.volet"[^>]*checked[^>]*value="leur"|checked=""[^>]*name="conflit\.choix\.volet" value="leur"/,
    )
    expect(html).toContain('L’enregistré\u202f: Initiative')
  })
})
