import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Page } from 'playwright'
import { withConnexion } from '@/lib/cli/base/connexion'
import { onArret } from '@/lib/cli/outils/arret'
import { findNavigateur } from '@/lib/cli/tests/navigateur'
import { disconnect } from '@/lib/platform/db/client'
import { closeDepot } from '@/lib/platform/taches/depot'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier } from '@/tests/factories/dossiers'
import type { BaseDuBanc } from './donnees'
import { openSession } from './session'

const ACTIONS = 60
const ANNEES = [2019, 2020, 2021, 2022]
const FRAPPES = 200

/** Remplit un brouillon de soixante actions, quatre années et trois payeurs. */
const REMPLIR = `
WITH acte AS (SELECT collectivite_id, id FROM espace.acte WHERE id = $1::uuid),
actions AS (
  INSERT INTO espace.action (collectivite_id, id, acte_id, lignee, ordre, titre)
  SELECT collectivite_id, gen_random_uuid(), acte.id, gen_random_uuid(), 100 + n, 'Action du banc ' || n
  FROM acte, generate_series(1, ${ACTIONS}) n
  RETURNING collectivite_id, acte_id, id
)
INSERT INTO espace.montant (collectivite_id, id, acte_id, action_id, ordre, financeur, periode_debut, periode_fin,
  nature, centimes, precision, saisi_par, saisi_par_nom)
SELECT collectivite_id, gen_random_uuid(), acte_id, id, row_number() OVER (), financeur,
  make_date(annee, 1, 1), make_date(annee, 12, 31), 'annonce', 1800000 + annee, 'euro', $2::uuid, 'Le banc'
FROM actions, unnest($3::int[]) annee,
  unnest(ARRAY['etat', 'departement', 'ensemble']::espace.financeur[]) financeur`

/** Les durées, en millisecondes, de chaque touche à l’image qui la montre. */
export interface Frappe {
  /** Au rythme d’un agent pressé. */
  readonly rapide: readonly number[]
  /** Chaque touche dès que la précédente est prise : plus vite qu’aucune main. */
  readonly sansRelache: readonly number[]
}

/** Vingt touches par seconde : deux fois la meilleure dactylographe. */
export const RYTHME_MS = 50

/** Chronomètre la frappe dans une grille pleine. */
export async function measureFrappe(base: BaseDuBanc, adresse: string): Promise<Frappe> {
  const viewer = await createViewer(base.proprietaire, 'valideur', { collectivite: '43' })
  const { acteId } = await createDossier(viewer)
  await closeDepot()
  await disconnect()
  await withConnexion(base.administrateur, (client) => client.query(REMPLIR, [acteId, viewer.utilisateurId, ANNEES]))
  const session = await openSession(base, `${viewer.utilisateurId}@essais.example`)
  const navigateur = await chromium.launch({ executablePath: await findNavigateur(), args: ['--no-sandbox'] })
  onArret(() => navigateur.close())
  const page = await navigateur.newPage({ extraHTTPHeaders: session, viewport: { width: 1280, height: 900 } })
  await page.goto(`${adresse}/espace/actes/${acteId}/montants?vue=grille`)
  const premiere = page.getByRole('gridcell', { name: /^Action du banc 1,/ }).first()
  await premiere.click()
  await followTouches(page)
  const rapide = await timeTouches(page, RYTHME_MS)
  const sansRelache = await timeTouches(page, 0)
  await navigateur.close()
  return { rapide, sansRelache }
}

/** Note dans la page elle-même ce que chaque touche attend, jusqu’après l’image. */
async function followTouches(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() =>
          setTimeout(() => Reflect.get(window, 'durees').push(performance.now() - timeStamp)),
        ),
      { capture: true },
    )
  })
}

/** Tape, valide et se déplace comme un agent. */
async function timeTouches(page: Page, rythme: number): Promise<readonly number[]> {
  await page.evaluate(() => Object.assign(window, { durees: [] }))
  const touches = ['1', '8', '0', '0', '0', 'Tab', '9', '5', 'Enter', 'ArrowDown']
  for (let i = 0; i < FRAPPES; i += 1) {
    const suivante = wait(rythme)
    await page.keyboard.press(touches[i % touches.length] ?? 'Tab')
    await suivante
  }
  await page.waitForTimeout(500)
  const durees: unknown = await page.evaluate(() => Reflect.get(window, 'durees'))
  return Array.isArray(durees) ? durees.filter((duree) => typeof duree === 'number') : []
}
