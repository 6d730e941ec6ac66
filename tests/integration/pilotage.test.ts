import { beforeAll, describe, expect, it } from 'vitest'
import type { Agregat, Axe } from '@/lib/domain/pilotage/agregat'
import { FRANCE, type Ressort } from '@/lib/domain/pilotage/ressort'
import { composeTranches } from '@/lib/domain/pilotage/tranche'
import { FINANCEURS, NATURES } from '@/lib/domain/vocabulaire'
import { listLignesCalcul } from '@/lib/features/pilotage/calcul'
import { getPilotage } from '@/lib/features/pilotage/public'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()

beforeAll(async () => {
  for (const collectivite of ['43', '46']) {
    const valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite })
    await signDossier(valideur, await createDossier(valideur))
  }
})

/** Les sommes d’un axe, sans ce qui n’a pas de chiffre. */
function resumer(agregats: readonly Agregat[], axe: Axe, nature: string) {
  return agregats
    .filter((agregat) => agregat.axe === axe && agregat.nature === nature && agregat.montants > 0)
    .map(({ part, periode, perimetre, cadre, centimes: somme, montants }) => ({
      cle: [cadre, part, perimetre, periode.debut, periode.fin].join('|'),
      somme,
      montants,
    }))
    .toSorted((a, b) => (a.cle < b.cle ? -1 : 1))
}

describe('le tableau de bord', () => {
  it('compte les mêmes montants que le fichier qui refait le calcul', async () => {
    const { actes, lignes } = await getPilotage(FRANCE)
    for (const nature of NATURES) {
      for (const [somme, axe, agregats] of [
        ['actes', 'financeur', actes],
        ['actes', 'region', actes],
        ['lignes', 'volet', lignes],
        ['lignes', 'famille', lignes],
      ] as const) {
        const refaites = new Map<string, { cle: string; somme: bigint; montants: number }>()
        for (const ligne of await listLignesCalcul(FRANCE, { somme, nature, cadre: null })) {
          const cadre = somme === 'lignes' ? ligne.cadre : null
          const cle = [cadre, ligne[axe], ligne.perimetre, ligne.periode_debut, ligne.periode_fin].join('|')
          const { somme: avant, montants } = refaites.get(cle) ?? { somme: 0n, montants: 0 }
          refaites.set(cle, { cle, somme: avant + ligne.centimes, montants: montants + 1 })
        }
        expect(resumer(agregats, axe, nature)).toEqual(
          [...refaites.values()].toSorted((a, b) => (a.cle < b.cle ? -1 : 1)),
        )
      }
    }
  })

  it('compte pareil par financeur, par région et par département', async () => {
    const { actes } = await getPilotage(FRANCE)
    const totaux = (axe: Axe, ordre: readonly string[]) =>
      composeTranches(actes, { nature: 'contractualise', axe, cadre: null, ordre }).map(({ cle, total }) => [
        cle,
        total,
      ])
    expect(totaux('financeur', FINANCEURS).length).toBeGreaterThan(0)
    expect(totaux('region', [])).toEqual(totaux('financeur', FINANCEURS))
    expect(totaux('departement', [])).toEqual(totaux('financeur', FINANCEURS))
  })

  it('dit de chaque région combien de territoires restent à renseigner', async () => {
    const { regions, departements } = await getPilotage(FRANCE)
    const total = regions.reduce((nombre, { territoires }) => nombre + territoires, 0)
    expect(total).toBe(121)
    expect(regions.find(({ code }) => code === '84')).toMatchObject({ renseignes: 1 })
    expect(departements).toHaveLength(101)
  })

  it('ne compte dans un ressort que ses territoires', async () => {
    const ressorts: readonly Ressort[] = [
      { tag: 'region', code: '76' },
      { tag: 'territoires', codes: ['46'] },
    ]
    for (const ressort of ressorts) {
      const lignes = await listLignesCalcul(ressort, { somme: 'actes', nature: 'contractualise', cadre: null })
      expect(new Set(lignes.map(({ territoire }) => territoire))).toEqual(new Set(['46']))
      const { regions } = await getPilotage(ressort)
      expect(regions.map(({ code }) => code)).toEqual(['76'])
    }
  })
})
