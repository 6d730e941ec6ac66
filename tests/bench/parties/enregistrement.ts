import { auMoins, printMesures } from '../affichage'
import type { Banc } from '../banc'
import { measureEnregistrements } from '../enregistrement'

const BUT = 0.25

/** Un montant enregistré : cloisonné et journalisé, contre la même transaction en SQL nu. */
export async function reportEnregistrement({ une, secondes }: Banc): Promise<void> {
  const { portail, sql, allersRetours } = await measureEnregistrements(une, secondes)
  const debits = { portail: portail.parSeconde, repere: sql.parSeconde }
  printMesures(
    'Enregistrement d’un montant, un agent à la fois',
    ['portail', 'SQL nu'],
    [{ nom: 'enregistrer un montant', ...debits, unite: 'e/s', ...auMoins(BUT) }],
  )
  console.log(`  (allers-retours avec la base : ${allersRetours.join(' contre ')})`)
}
