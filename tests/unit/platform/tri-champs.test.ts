import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jourFacultatif, refinePeriode, texteFacultatif, texteObligatoire } from '@/lib/domain/saisie'
import { trierChamps } from '@/lib/platform/command/tri-champs'

const schema = z
  .object({
    acteId: z.string(),
    titre: texteObligatoire('Donnez un titre.'),
    pilote: texteFacultatif(),
    debut: jourFacultatif,
    fin: jourFacultatif,
    reprise: z.boolean().default(false),
    phases: z.array(z.object({ libelle: texteObligatoire('Nommez la phase.') })).default([]),
  })
  .superRefine(refinePeriode)

const entier = {
  acteId: 'a',
  titre: 'Guichet',
  pilote: null,
  debut: '01/07/2019',
  fin: '30/06/2022',
  reprise: false,
  phases: [{ libelle: 'Diagnostic' }],
}

const trier = (champs: Readonly<Record<string, readonly [unknown, unknown]>>) =>
  trierChamps(
    schema,
    entier,
    Object.fromEntries(Object.entries(champs).map(([champ, [de, vers]]) => [champ, { de, vers }])),
  )

describe('les champs changés d’un formulaire', () => {
  it('s’écrivent quand ils partent de ce qui est enregistré', () => {
    expect(trier({ pilote: [null, 'CCAS'], reprise: [null, 'on'] })).toEqual({
      retenus: { pilote: 'CCAS', reprise: 'on' },
      deja: [],
      contestes: [],
      erreurs: {},
    })
  })

  it('ne s’écrivent pas deux fois : un envoi répété trouve sa valeur déjà là, même écrite autrement', () => {
    const { retenus, deja } = trier({ debut: ['', '1/7/2019'], titre: ['Accueil', ' Guichet '] })
    expect(retenus).toEqual({})
    expect(deja).toEqual(['debut', 'titre'])
  })

  it('se contestent quand un autre les a changés, sans arrêter leurs voisins', () => {
    const { retenus, contestes } = trier({ titre: ['Accueil', 'Le mien'], pilote: [null, 'CCAS'] })
    expect(contestes).toEqual(['titre'])
    expect(retenus).toEqual({ pilote: 'CCAS' })
  })

  it('se disent illisibles un à un, et le reste s’écrit', () => {
    const { retenus, erreurs } = trier({
      titre: ['Guichet', null],
      debut: ['01/07/2019', 'demain'],
      pilote: [null, 'x'],
    })
    expect(Object.keys(erreurs)).toEqual(['titre', 'debut'])
    expect(retenus).toEqual({ pilote: 'x' })
  })

  it('attendent l’autre jour d’une période, puis partent ensemble', () => {
    const seul = trier({ debut: ['01/07/2019', '01/01/2023'], pilote: [null, 'x'] })
    expect(seul.retenus).toEqual({ pilote: 'x' })
    expect(seul.erreurs.fin).toEqual(['La période finit avant d’avoir commencé.'])
    const ensemble = trier({ debut: ['01/07/2019', '01/01/2023'], fin: ['30/06/2022', '31/12/2023'] })
    expect(ensemble.retenus).toEqual({ debut: '01/01/2023', fin: '31/12/2023' })
    expect(ensemble.erreurs).toEqual({})
  })

  it('nomment la ligne de liste fautive comme le formulaire la nomme', () => {
    const { erreurs } = trier({
      phases: [[{ libelle: 'Diagnostic' }], [{ libelle: 'Diagnostic' }, { echeance: '2020' }]],
    })
    expect(erreurs).toEqual({ 'phases[1].libelle': ['Nommez la phase.'] })
  })

  it('se vident comme ils se remplissent', () => {
    expect(trier({ phases: [[{ libelle: 'Diagnostic' }], null] }).retenus).toEqual({ phases: null })
  })
})
