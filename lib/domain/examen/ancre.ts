import { type Ancre, cleAncre } from '@/lib/domain/cycle/ouverture'
import { LIBELLES_ACTION, LIBELLES_MESURE } from '@/lib/domain/libelles'
import { type ActeNomme, nommerMontant } from '@/lib/domain/phrase/montant-nomme'

/** Les champs d’une fiche ou d’un en-tête dont on peut parler à part. */
export const CHAMPS_DISCUTES = {
  acte: { periode: 'Période', denombrements: 'Nombres annoncés', ecarts: 'Écarts consignés' },
  mesure: LIBELLES_MESURE,
  action: LIBELLES_ACTION,
  montant: {},
} as const satisfies Record<Ancre['niveau'], Readonly<Record<string, string>>>

/** Ce dont parle une discussion, jusqu’au champ. */
export interface AncreFil {
  readonly ancre: Ancre
  readonly champ: string | null
}

/** Le nom de ce dont on parle, tel que cet acte le porte ; null s’il ne le porte pas. */
export function nommerAncre({ ancre, champ }: AncreFil, lu: ActeNomme): string | null {
  const objet = nommerObjet(ancre, lu)
  if (objet === null || champ === null) return objet
  const champs: Readonly<Record<string, string>> = CHAMPS_DISCUTES[ancre.niveau]
  const libelle = Object.hasOwn(champs, champ) ? champs[champ] : undefined
  return libelle === undefined ? null : `${objet}, ${libelle.toLocaleLowerCase('fr')}`
}

/** Relit « acte », « mesure:<lignée> », « action:<lignée>:objectif » ou « montant:<identifiant> » ; null si illisible. */
export function parseAncre(texte: string): AncreFil | null {
  const [niveau, cle, ...reste] = texte.split(':')
  if (reste.length > 1) return null
  const champ = reste[0] ?? null
  switch (niveau) {
    case 'acte':
      return reste.length === 0 ? { ancre: { niveau }, champ: cle ?? null } : null
    case 'mesure':
    case 'action':
    case 'montant':
      return cle ? { ancre: { niveau, cle }, champ } : null
    default:
      return null
  }
}

/** L’inverse de `parseAncre`. */
export function formatAncre({ ancre, champ }: AncreFil): string {
  return champ === null ? cleAncre(ancre) : `${cleAncre(ancre)}:${champ}`
}

function nommerObjet(ancre: Ancre, lu: ActeNomme): string | null {
  switch (ancre.niveau) {
    case 'acte':
      return lu.acte.libelle
    case 'mesure':
      return lu.acte.mesures.find(({ lignee }) => lignee === ancre.cle)?.intitule ?? null
    case 'action':
      return lu.acte.actions.find(({ lignee }) => lignee === ancre.cle)?.titre ?? null
    case 'montant': {
      const montant = lu.acte.montants.find(({ id }) => id === ancre.cle)
      return montant ? nommerMontant(montant, lu) : null
    }
  }
}
