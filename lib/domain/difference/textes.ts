import type { Acte, Action, Mesure } from '@/lib/domain/instantane'
import { LIBELLES_ACTION, LIBELLES_MESURE, LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'

/** Un texte du contrat qui n’est plus le même ; vide vaut « non renseigné ». */
export interface ChangementTexte {
  readonly champ: string
  readonly avant: string
  readonly apres: string
}

type Textes = Readonly<Record<string, string | null>>

/** Les textes d’une mesure qui ont changé. */
export function compareMesures(avant: Mesure, apres: Mesure): readonly ChangementTexte[] {
  return compareTextesDe(readMesure(avant), readMesure(apres))
}

/** Les textes d’une action qui ont changé, y compris la mesure dont elle relève. */
export function compareActions(
  avant: { readonly acte: Acte; readonly action: Action },
  apres: { readonly acte: Acte; readonly action: Action },
): readonly ChangementTexte[] {
  return compareTextesDe(readAction(avant.action, avant.acte), readAction(apres.action, apres.acte))
}

function compareTextesDe(avant: Textes, apres: Textes): readonly ChangementTexte[] {
  return Object.keys(avant).flatMap((champ) => {
    const changement = { champ, avant: avant[champ] ?? '', apres: apres[champ] ?? '' }
    return changement.avant === changement.apres ? [] : [changement]
  })
}

function readMesure({ code, intitule, volet, descriptif }: Mesure): Textes {
  return {
    [LIBELLES_MESURE.code]: code,
    [LIBELLES_MESURE.intitule]: intitule,
    [LIBELLES_MESURE.volet]: volet,
    [LIBELLES_MESURE.descriptif]: descriptif,
  }
}

function readAction(action: Action, { mesures }: Acte): Textes {
  return {
    [LIBELLES_ACTION.code]: action.code,
    [LIBELLES_ACTION.titre]: action.titre,
    [LIBELLES_ACTION.mesureId]: mesures.find(({ id }) => id === action.mesureId)?.intitule ?? null,
    [LIBELLES_ACTION.volet]: action.volet,
    [LIBELLES_ACTION.statutAction]: action.statutAction && LIBELLES_STATUTS_ACTION[action.statutAction],
    [LIBELLES_ACTION.objectif]: action.objectif,
    [LIBELLES_ACTION.descriptif]: action.descriptif,
    [LIBELLES_ACTION.resultatsAttendus]: action.resultatsAttendus,
    [LIBELLES_ACTION.pilote]: action.pilote,
    [LIBELLES_ACTION.partenaires]: enLignes(action.partenaires),
    [LIBELLES_ACTION.cofinanceurs]: enLignes(action.cofinanceurs),
    [LIBELLES_ACTION.publicCible]: action.publicCible,
    [LIBELLES_ACTION.territoire]: action.territoire,
    [LIBELLES_ACTION.calendrier]: action.calendrier,
    [LIBELLES_ACTION.indicateurs]: action.indicateurs,
    [LIBELLES_ACTION.axes]: enLignes(action.axes),
    [LIBELLES_ACTION.phases]: enLignes(
      action.phases.map((phase) => [phase.libelle, phase.echeance, phase.territoire].filter(Boolean).join(', ')),
    ),
  }
}

function enLignes(elements: readonly string[]): string {
  return elements.join('\n')
}
