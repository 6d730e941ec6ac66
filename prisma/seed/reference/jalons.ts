import type { JalonHabituel } from '@/lib/domain/jalon/derivation'

const RAPPELS = [30, 7, 0] as const

/** Date la plus souvent citée, qu’aucun texte national ne confirme ; aucune ne l’est pour une période glissante. */
const RAPPORT_EXECUTION: JalonHabituel = {
  code: 'rapport-execution',
  libelle: 'Rapport d’exécution, voté et envoyé au préfet',
  regime: 'civil',
  jour: 31,
  mois: 3,
  decalageAnnees: 1,
  rappels: RAPPELS,
  attenduDe: 'collectivite',
}

/** Des exemples modifiables, par cadre : les avenants déplacent ces dates, et chaque convention peut avoir les siennes. */
export const JALONS_HABITUELS: Readonly<Record<string, readonly JalonHabituel[]>> = {
  calpae: [
    {
      code: 'deliberation-civil',
      libelle: 'Délibération de la collectivité',
      regime: 'civil',
      jour: 15,
      mois: 5,
      decalageAnnees: 0,
      rappels: RAPPELS,
      attenduDe: 'collectivite',
    },
    {
      code: 'deliberation-glissant',
      libelle: 'Délibération de la collectivité',
      regime: 'glissant',
      jour: 30,
      mois: 9,
      decalageAnnees: 0,
      rappels: RAPPELS,
      attenduDe: 'collectivite',
    },
    RAPPORT_EXECUTION,
  ],
  cls: [RAPPORT_EXECUTION],
}
