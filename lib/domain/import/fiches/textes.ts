import { aplanir } from '@/lib/domain/import/ecriture'
import { ecrirePhases } from '@/lib/domain/import/fiches/phases'
import type { Acte, Action, Convention, Filiation, Mesure } from '@/lib/domain/instantane'
import { type LIBELLES_ACTION, type LIBELLES_MESURE, LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'

export type NiveauFiche = Filiation['niveau']
export type ChampMesure = keyof typeof LIBELLES_MESURE
export type ChampAction = keyof typeof LIBELLES_ACTION

/** Une mesure ou une action en textes, un par champ, tels que les cases d’un tableur les portent. */
export interface FicheEcrite {
  readonly id: string
  readonly textes: Readonly<Record<string, string>>
}

export type FichesEcrites = Readonly<Record<NiveauFiche, readonly FicheEcrite[]>>

type Volets = Convention['cadre']['volets']

/** Ce que l’acte dit de chaque mesure et de chaque action. */
export function ecrireFiches(
  { mesures, actions }: Pick<Acte, 'mesures' | 'actions'>,
  { cadre: { volets } }: Pick<Convention, 'cadre'>,
): FichesEcrites {
  const intitules = new Map(mesures.map(({ id, intitule }) => [id, intitule]))
  return {
    mesure: mesures.map((mesure) => ({ id: mesure.id, textes: aplatir(ecrireMesure(mesure, volets)) })),
    action: actions.map((action) => ({ id: action.id, textes: aplatir(ecrireAction(action, intitules, volets)) })),
  }
}

function ecrireMesure(mesure: Mesure, volets: Volets): Record<ChampMesure, string | null> {
  const { code, intitule, volet, descriptif } = mesure
  return { code, intitule, volet: nommerVolet(volet, volets), descriptif }
}

function ecrireAction(
  action: Action,
  intitules: ReadonlyMap<string, string>,
  volets: Volets,
): Record<ChampAction, string | null> {
  return {
    code: action.code,
    titre: action.titre,
    mesureId: intitules.get(action.mesureId ?? '') ?? null,
    volet: nommerVolet(action.volet, volets),
    statutAction: action.statutAction && LIBELLES_STATUTS_ACTION[action.statutAction],
    objectif: action.objectif,
    descriptif: action.descriptif,
    resultatsAttendus: action.resultatsAttendus,
    pilote: action.pilote,
    partenaires: action.partenaires.join('\n'),
    cofinanceurs: action.cofinanceurs.join('\n'),
    publicCible: action.publicCible,
    territoire: action.territoire,
    calendrier: action.calendrier,
    axes: action.axes.join('\n'),
    phases: ecrirePhases(action.phases),
    indicateurs: action.indicateurs,
  }
}

/** Un volet se lit par son nom ; celui que le cadre ne connaît plus, par son code. */
function nommerVolet(code: string | null, volets: Volets): string | null {
  return volets.find((volet) => volet.code === code)?.libelle ?? code
}

function aplatir(textes: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(textes).map(([champ, texte]) => [champ, aplanir(texte ?? '')]))
}
