import type { Changement, Etat } from '@/lib/domain/import/comparaison'
import type { Ecriture } from '@/lib/domain/import/ecriture'
import type { CollectiviteContractante } from '@/lib/domain/instantane'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { cleSujet } from '@/lib/domain/montant/montant'
import { formatPeriode } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireValeur } from '@/lib/domain/phrase/valeur'

export const LIBELLES_ETATS_IMPORT = {
  ajoute: 'Ajouté',
  change: 'Changé',
  retire: 'Absent du fichier',
  conflit: 'En conflit',
  inchange: 'Inchangé',
} as const satisfies Record<Etat, string>

/** Un changement en mots : la ligne, la part, et ce que chacun en dit. */
export interface ChangementDecrit {
  readonly ligne: string
  readonly part: string
  readonly acte: string
  readonly fichier: string
  /** Ce qui change outre le chiffre : « la source et la note ». */
  readonly autres: string | null
}

interface Noms {
  readonly sujets: ReadonlyMap<string, string>
  readonly collectivite: Pick<CollectiviteContractante, 'type' | 'nomCourt'>
}

/** Décrit un changement par ce que le fichier veut écrire ; retiré, par ce que l’acte en dit. */
export function decrireChangement({ de, vers }: Changement, { sujets, collectivite }: Noms): ChangementDecrit {
  const montre = vers ?? de
  return {
    ligne: (montre && sujets.get(cleSujet(montre.sujet))) ?? '',
    part: montre
      ? [
          nommerPayeur(montre, collectivite),
          formatPeriode(montre.periode),
          LIBELLES_NATURES[montre.nature],
          montre.perimetre,
        ]
          .filter(Boolean)
          .join(', ')
      : '',
    acte: de ? decrireValeur(de.valeur) : 'absent',
    fichier: vers ? decrireValeur(vers.valeur) : 'absent',
    autres: de && vers ? decrireAutres(de, vers) : null,
  }
}

const CHAMPS = {
  sujet: 'la ligne',
  financeur: 'le payeur',
  financeurNom: 'le nom du financeur',
  periode: 'la période',
  nature: 'la nature',
  perimetre: 'le périmètre',
  sourceId: 'la source',
  citation: 'la citation',
  page: 'la page',
  note: 'la note',
} as const satisfies Partial<Record<keyof Ecriture, string>>

function decrireAutres(de: Ecriture, vers: Ecriture): string | null {
  const champs = Object.entries(CHAMPS).flatMap(([champ, libelle]) =>
    JSON.stringify(Reflect.get(de, champ)) === JSON.stringify(Reflect.get(vers, champ)) ? [] : [libelle],
  )
  return champs.length === 0 ? null : enumerer(champs)
}

const COMPTES = [
  ['ajoute', 'à ajouter', 'à ajouter'],
  ['change', 'à changer', 'à changer'],
  ['conflit', 'en conflit', 'en conflit'],
  ['retire', 'absent du fichier', 'absents du fichier'],
  ['inchange', 'inchangé', 'inchangés'],
] as const

/** « 2 montants à ajouter, 1 à changer et 40 inchangés » ; null quand le fichier ne porte aucun montant. */
export function resumerChangements(changements: readonly Pick<Changement, 'etat'>[]): string | null {
  const comptes = COMPTES.map(([etat, un, plusieurs]) => ({
    nombre: changements.filter((changement) => changement.etat === etat).length,
    un,
    plusieurs,
  }))
    .filter(({ nombre }) => nombre > 0)
    .map(({ nombre, un, plusieurs }, rang) =>
      rang === 0 ? compter(nombre, `montant ${un}`, `montants ${plusieurs}`) : compter(nombre, un, plusieurs),
    )
  return comptes.length === 0 ? null : enumerer(comptes)
}
