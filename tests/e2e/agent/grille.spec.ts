import { expectAccessible } from '../support/accessibilite'
import { signIn } from '../support/connexion'
import { expect, test } from '../support/essai'
import { addMesures, copy, getCase, openGrille, paste, readCopie } from '../support/grille'
import { createConvention, createTitre } from '../support/redaction'

const MESURES = ['Accueil', 'Formation', 'Insertion']

let acte = ''

test.beforeEach(async ({ page }) => {
  await signIn(page, 'Rédactrice de l’Aveyron')
  acte = await createConvention(page, createTitre('Grille'))
  await addMesures(page, acte, MESURES)
  await openGrille(page, acte)
})

test('chaque touche fait ce qu’un tableur ferait', async ({ page }) => {
  const clavier = page.keyboard
  await getCase(page, 'Accueil', 'État').click()

  await test.step('taper remplace, Tab avance, Entrée revient à la première colonne', async () => {
    await clavier.type('18000')
    await clavier.press('Tab')
    await clavier.type('18 000,50')
    await clavier.press('Enter')
    await expect(getCase(page, 'Accueil', 'État')).toHaveText(/18.000/)
    await expect(getCase(page, 'Accueil', 'Département')).toHaveText(/18.000,50/)
    await expect(getCase(page, 'Formation', 'État')).toBeFocused()
  })
  await test.step('Échap renonce, F2 corrige, Maj-Entrée remonte', async () => {
    await clavier.type('99')
    await clavier.press('Escape')
    await expect(getCase(page, 'Formation', 'État')).toHaveText('')
    await clavier.type('12')
    await clavier.press('Enter')
    await clavier.press('ArrowUp')
    await clavier.press('F2')
    await clavier.type('5')
    await clavier.press('Shift+Enter')
    await expect(getCase(page, 'Formation', 'État')).toHaveText('125')
    await expect(getCase(page, 'Accueil', 'État')).toBeFocused()
  })
  await test.step('Début, Fin et leurs Ctrl mènent aux bords', async () => {
    await clavier.press('End')
    await expect(getCase(page, 'Accueil', 'Département')).toBeFocused()
    await clavier.press('Home')
    await expect(getCase(page, 'Accueil', 'État')).toBeFocused()
    await clavier.press('Control+End')
    await expect(getCase(page, 'Insertion', 'Département')).toBeFocused()
    await clavier.press('Control+Home')
    await expect(getCase(page, 'Acte entier', 'État')).toBeFocused()
    await clavier.press('PageDown')
    await expect(getCase(page, 'Insertion', 'État')).toBeFocused()
    await clavier.press('PageUp')
  })
  await test.step('Suppr dit que le chiffre manque, 0 qu’il est nul', async () => {
    await getCase(page, 'Formation', 'État').click()
    await clavier.press('Delete')
    await expect(getCase(page, 'Formation', 'État')).toHaveAccessibleName(/: non renseigné$/)
    await clavier.type('0')
    await clavier.press('Enter')
    await expect(getCase(page, 'Formation', 'État')).toHaveAccessibleName(/: 0.€$/)
  })
  await test.step('Ctrl-D et Ctrl-R recopient, Ctrl-Z défait d’un coup, Ctrl-Y refait', async () => {
    await getCase(page, 'Accueil', 'État').click()
    await clavier.press('Shift+ArrowDown')
    await clavier.press('Shift+ArrowDown')
    await clavier.press('Control+d')
    await expect(getCase(page, 'Insertion', 'État')).toHaveText(/18.000/)
    await clavier.press('Control+z')
    await expect(getCase(page, 'Insertion', 'État')).toHaveText('')
    await expect(getCase(page, 'Formation', 'État')).toHaveText('0')
    await clavier.press('Control+y')
    await expect(getCase(page, 'Formation', 'État')).toHaveText(/18.000/)
    await getCase(page, 'Insertion', 'État').click()
    await clavier.press('Shift+ArrowRight')
    await clavier.press('Control+r')
    await expect(getCase(page, 'Insertion', 'Département')).toHaveText(/18.000$/)
  })
  await test.step('Échap puis Tab sort de la grille', async () => {
    await clavier.press('Escape')
    await clavier.press('Tab')
    await expect(page.getByLabel('Titre d’une nouvelle action')).toBeFocused()
    await clavier.press('Tab')
    await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0)
  })
  await expectAccessible(page)
})

test('choisir une case à la souris valide la frappe en cours et n’en change aucune autre', async ({ page }) => {
  await getCase(page, 'Acte entier', 'État').click()
  await page.keyboard.type('18000')
  await getCase(page, 'Formation', 'Département').click()
  await getCase(page, 'Insertion', 'État').click()
  await expect(getCase(page, 'Acte entier', 'État')).toHaveText(/18.000/)
  await getCase(page, 'Acte entier', 'État').click()
  await getCase(page, 'Insertion', 'Département').click({ modifiers: ['Shift'] })
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(8)
  await expect(getCase(page, 'Acte entier', 'État')).toHaveText(/18.000/)
})

test('un collage d’Excel pose ce qui se lit, marque le reste, et se défait d’un geste', async ({ page }) => {
  await getCase(page, 'Accueil', 'État').click()
  await paste(page, { html: await readCopie('excel.html'), texte: await readCopie('excel.tsv') })
  await expect(page.getByRole('status').filter({ hasText: '4 cases collées, 1 à revoir' })).toBeVisible()
  await expect(getCase(page, 'Accueil', 'Département')).toHaveText(/128.000,50/)
  await expect(getCase(page, 'Formation', 'Département')).toHaveAttribute('aria-invalid', 'true')

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await expect(getCase(page, 'Formation', 'Département')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Control+z')
  await expect(getCase(page, 'Accueil', 'État')).toHaveText('')
  await expect(getCase(page, 'Formation', 'Département')).toHaveText('')
})

test('un collage de LibreOffice lit le nombre exact que la case garde', async ({ page }) => {
  await getCase(page, 'Accueil', 'État').click()
  await paste(page, { html: await readCopie('libreoffice.html'), texte: await readCopie('libreoffice.tsv') })
  await expect(getCase(page, 'Accueil', 'État')).toHaveText(/62.000,50/)
  await expect(getCase(page, 'Accueil', 'Département')).toHaveText(/1.125/)
  await expect(getCase(page, 'Formation', 'État')).toHaveAccessibleName(/: 0.€$/)
  await expect(getCase(page, 'Formation', 'Département')).toHaveAccessibleName(/: sans objet$/)
})

test('un tableau du web à l’anglaise se tranche par colonne', async ({ page }) => {
  await getCase(page, 'Accueil', 'État').click()
  await paste(page, { html: await readCopie('page-web.html') })
  await expect(getCase(page, 'Accueil', 'État')).toHaveText(/18.000,50/)
  await expect(page.getByRole('paragraph').filter({ hasText: '2 cases à revoir' })).toBeVisible()
  await page.getByRole('button', { name: 'Les milliers' }).first().click()
  await expect(getCase(page, 'Formation', 'État')).toHaveText(/1.250/)
  await expect(getCase(page, 'Formation', 'Département')).toHaveAttribute('aria-invalid', 'true')
})

test('du texte tabulé plus grand que la grille dit ce qu’il laisse, et ce qu’on copie se recolle', async ({ page }) => {
  await getCase(page, 'Formation', 'État').click()
  await paste(page, { texte: '1\t2\t3\n"4"\t5\t6\n7\t8\t9\n' })
  await expect(
    page.getByRole('status').filter({ hasText: '4 cases collées, 5 hors de la grille, laissées' }),
  ).toBeVisible()
  expect(await copy(page)).toBe('1\t2\n4\t5')
  expect(await copy(page, 'cut')).toBe('1\t2\n4\t5')
  await expect(getCase(page, 'Formation', 'État')).toHaveAccessibleName(/: non renseigné$/)
  await getCase(page, 'Acte entier', 'État').click()
  await paste(page, { texte: '1\t2\n4\t5' })
  await expect(getCase(page, 'Accueil', 'Département')).toHaveText('5')
})

test('l’ensemble se partage en moitiés, le centime impair au Département', async ({ page }) => {
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await getCase(page, 'Formation', 'Ensemble').click()
  await page.keyboard.type('45 000,01')
  await page.keyboard.press('Enter')
  await getCase(page, 'Formation', 'Ensemble').click()
  await page.getByRole('button', { name: 'Partager l’ensemble en moitiés' }).click()
  await expect(getCase(page, 'Formation', 'État')).toHaveText(/22.500$/)
  await expect(getCase(page, 'Formation', 'Département')).toHaveText(/22.500,01/)
  await expect(page.getByRole('status').filter({ hasText: 'le centime impair va au Département' })).toBeVisible()
})

test('ce qui se tape dans la grille s’enregistre et se lit dans le formulaire', async ({ page }) => {
  await getCase(page, 'Formation', 'État').click()
  await page.keyboard.type('18000')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Enregistré à \d{2}:\d{2}/)).toBeVisible()
  await page.getByRole('link', { name: 'Formulaire' }).click()
  await expect(page.getByRole('group', { name: 'Formation, ligne 1' }).getByLabel('Montant en euros')).toHaveValue(
    /18.000/,
  )
})
