import type { Acte, Action, Mesure } from '@/lib/domain/instantane'
import { LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'

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
  return { Code: code, Intitulé: intitule, Volet: volet, Descriptif: descriptif }
}

function readAction(action: Action, { mesures }: Acte): Textes {
  return {
    Code: action.code,
    Titre: action.titre,
    Mesure: mesures.find(({ id }) => id === action.mesureId)?.intitule ?? null,
    Volet: action.volet,
    Statut: action.statutAction && LIBELLES_STATUTS_ACTION[action.statutAction],
    Objectif: action.objectif,
    Descriptif: action.descriptif,
    'Résultats attendus': action.resultatsAttendus,
    Pilote: action.pilote,
    Partenaires: enLignes(action.partenaires),
    Cofinanceurs: enLignes(action.cofinanceurs),
    'Public cible': action.publicCible,
    Territoire: action.territoire,
    Calendrier: action.calendrier,
    Indicateurs: action.indicateurs,
    Axes: enLignes(action.axes),
    Phases: enLignes(
      action.phases.map((phase) => [phase.libelle, phase.echeance, phase.territoire].filter(Boolean).join(', ')),
    ),
  }
}

function enLignes(elements: readonly string[]): string {
  return elements.join('\n')
}
