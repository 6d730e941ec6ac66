import { readPhases } from '@/lib/domain/import/fiches/phases'
import type { NiveauFiche } from '@/lib/domain/import/fiches/textes'
import { findStatutAction } from '@/lib/domain/import/mots'
import type { Convention } from '@/lib/domain/instantane'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { champsAction, champsMesure } from '@/lib/domain/saisie-fiche'
import { normaliserRecherche } from '@/lib/domain/territoire'

/** Ce qu’une fiche du fichier peut désigner : les volets du cadre, et les mesures de l’acte ou du fichier. */
export interface Designables {
  readonly volets: Convention['cadre']['volets']
  readonly mesures: readonly { readonly id: string; readonly noms: readonly string[] }[]
}

export type ValeurLue = { readonly valeur: unknown } | { readonly fautes: readonly string[] }

/** Ce que le texte d’une case veut dire, sous les mêmes règles que le formulaire. */
export function readValeur(niveau: NiveauFiche, champ: string, texte: string, designables: Designables): ValeurLue {
  const lue = interpreter(champ, texte, designables)
  const regle = Object.entries(niveau === 'mesure' ? champsMesure : champsAction).find(([nom]) => nom === champ)?.[1]
  if ('fautes' in lue || regle === undefined) return lue
  const jugee = regle.safeParse(lue.valeur)
  return jugee.success ? { valeur: jugee.data } : { fautes: jugee.error.issues.map(({ message }) => message) }
}

function interpreter(champ: string, texte: string, { volets, mesures }: Designables): ValeurLue {
  switch (champ) {
    case 'phases': {
      const phases = readPhases(texte)
      if (!('illisible' in phases)) return { valeur: phases }
      return refuser(phases.illisible, 'écrivez libellé | échéance | territoire, une phase par ligne.')
    }
    case 'volet':
      return texte === '' ? { valeur: null } : findVolet(volets, texte)
    case 'statutAction':
      return texte === '' ? { valeur: null } : findStatut(texte)
    case 'mesureId':
      return texte === '' ? { valeur: null } : findMesure(mesures, texte)
    default:
      return { valeur: texte }
  }
}

function findVolet(volets: Designables['volets'], texte: string): ValeurLue {
  const cherche = normaliserRecherche(texte)
  const volet = volets.find(({ code, libelle }) => [code, libelle].map(normaliserRecherche).includes(cherche))
  if (volet) return { valeur: volet.code }
  if (volets.length === 0) return { fautes: ['Cette convention n’a pas de volets\u202f: laissez la case vide.'] }
  return refuser(texte, `écrivez ${volets.map(({ libelle }) => entreGuillemets(libelle)).join(' ou ')}.`)
}

function findStatut(texte: string): ValeurLue {
  const valeur = findStatutAction(texte)
  return valeur === null ? refuser(texte, 'écrivez Nouvelle, Renforcée ou Poursuivie.') : { valeur }
}

function findMesure(mesures: Designables['mesures'], texte: string): ValeurLue {
  const cherche = normaliserRecherche(texte)
  const [seule, ...autres] = mesures.filter(({ noms }) => noms.some((nom) => normaliserRecherche(nom) === cherche))
  if (!seule) return { fautes: [`La mesure ${entreGuillemets(texte)} n’est ni dans l’acte ni dans le fichier.`] }
  if (autres.length > 0) return { fautes: [`Plusieurs mesures s’appellent ${entreGuillemets(texte)}.`] }
  return { valeur: seule.id }
}

function refuser(texte: string, attendu: string): ValeurLue {
  return { fautes: [`${entreGuillemets(texte)} ne se reconnaît pas\u202f: ${attendu}`] }
}
