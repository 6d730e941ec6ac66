import { expect, test } from '../support/essai'

test('la convention du Lot est compatible avec la parité, sans que rien n’atteste', async ({ page }) => {
  await page.goto('/conventions/lot/calpae-2019-2021')
  const contenu = page.getByRole('main')
  await expect(contenu).toContainText('ont annoncé ensemble 1 260 000 €, dont environ 630 000 € de l’État')
  await expect(contenu).toContainText('Compatible avec la parité (montants arrondis)')
  await expect(contenu).not.toContainText(/attestée/i)
})

test('la convention du Lot compte trois mesures du socle et deux d’initiative, sans montant inventé', async ({
  page,
}) => {
  await page.goto('/conventions/lot/calpae-2019-2021')
  const mesures = page.getByRole('region', { name: 'Mesures et actions' })
  await expect(mesures.getByRole('cell', { name: 'Socle' })).toHaveCount(3)
  await expect(mesures.getByRole('cell', { name: 'Initiative' })).toHaveCount(2)
  await expect(mesures).toContainText('La source ne donne de montant pour aucune de ces lignes.')
  await expect(mesures).not.toContainText('€')
})

test('le plan pour le logement est à part, avec ses neuf actions dont six copilotées', async ({ page }) => {
  await page.goto('/conventions/lot/pdalhpd')
  await expect(
    page.getByText('neuf actions décrites, sans règle de parité ; il n’entre dans aucun total.'),
  ).toBeVisible()
  await expect(page.getByRole('table', { name: 'Liste des lignes de l’acte' }).locator('tbody tr')).toHaveCount(9)
  await expect(page.getByRole('region', { name: 'Écarts' })).toContainText(
    '6 actions annoncées copilotées par le Département',
  )
})
