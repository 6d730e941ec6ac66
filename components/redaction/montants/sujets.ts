import type { Acte } from '@/lib/domain/instantane'
import { compareNaturel } from '@/lib/domain/naturel'
import type { SujetSaisi } from './groupe-sujet'

/** L’acte entier, puis chaque mesure suivie de ses actions, puis les actions sans mesure connue. */
export function listSujets({ mesures, actions }: Pick<Acte, 'mesures' | 'actions'>): readonly SujetSaisi[] {
  const toSujet = ({ id, code, titre }: Acte['actions'][number], precision: string | null): SujetSaisi => ({
    cle: `action:${id}`,
    titre: [code, titre].filter(Boolean).join(' '),
    precision,
  })
  const rangees = actions.toSorted((a, b) => compareNaturel(a.code, b.code))
  return [
    { cle: 'acte', titre: 'Acte entier', precision: 'Les totaux que l’acte annonce, toutes mesures réunies.' },
    ...mesures.flatMap(({ id, code, intitule }) => [
      { cle: `mesure:${id}`, titre: [code, intitule].filter(Boolean).join(' '), precision: null },
      ...rangees
        .filter(({ mesureId }) => mesureId === id)
        .map((action) => toSujet(action, `Action de « ${intitule} »`)),
    ]),
    ...rangees.filter(({ mesureId }) => mesureId === null).map((action) => toSujet(action, null)),
  ]
}
