import { HtmlValidate } from 'html-validate'
import { expect, test } from './support/essai'
import { PAGES_PUBLIQUES } from './support/pages-publiques'

const validateur = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React écrit action="" aux formulaires qu’un composant du navigateur reprend ; les navigateurs y lisent l’adresse de la page.
    'attribute-allowed-values': 'off',
  },
})

for (const adresse of PAGES_PUBLIQUES) {
  test(`${adresse} est du HTML valide`, async ({ request }) => {
    const { results } = await validateur.validateString(await (await request.get(adresse)).text())
    const defauts = results.flatMap(({ messages }) => messages)
    expect(defauts.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`)).toEqual([])
  })
}

test('une faute de HTML se voit', async () => {
  const { valid } = await validateur.validateString(
    '<!doctype html><html lang="fr"><body><ul><p>faute</p></ul></body></html>',
  )
  expect(valid).toBe(false)
})
