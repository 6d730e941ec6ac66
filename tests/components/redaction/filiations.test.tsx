import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Filiations } from '@/components/redaction/avenant/filiations'
import { buildAction, buildCompare, buildFiliation } from '@/tests/factories/differences'

const rendre = (filiations: Parameters<typeof buildFiliation>[]) => {
  const { acte } = buildCompare({
    actions: [buildAction('a'), buildAction('b')],
    filiations: filiations.map((champs) => buildFiliation(...champs)),
  })
  return renderToStaticMarkup(<Filiations acte={acte} action={async () => undefined} />)
}

describe('Ce que deviennent les lignes d’un avenant', () => {
  it('ne s’affiche pas quand toutes sont continuées', () => {
    expect(rendre([])).toBe('')
  })

  it('offre une annulation par geste, et une seule pour ce qui s’enchaîne', () => {
    const page = rendre([
      ['scission', 'x', 'a'],
      ['scission', 'x', 'b'],
      ['fin', 'e', null],
    ])
    expect(page).toContain('est scindée en')
    expect(page.match(/<form/g)).toHaveLength(2)
    expect(page.match(/name="lignee" value="(x|e)"/g)).toHaveLength(2)
    expect(page).toContain('ce que devient e')
  })
})
