import { type Connus, findSujet } from '@/lib/domain/import/contexte'
import type { Correspondance } from '@/lib/domain/import/correspondance'
import { type Entete, findEntete } from '@/lib/domain/import/entete'
import { type Classeur, type Feuille, nommerCase } from '@/lib/domain/import/feuille'
import { readMontantCase } from '@/lib/domain/import/montant-lu'
import { type MontantLu, type Rangee, type Releve, readRole, situer } from '@/lib/domain/import/place'
import { readMontants } from '@/lib/domain/import/rangee'
import { isMontant, type RoleColonne } from '@/lib/domain/import/roles'
import { findTotaux } from '@/lib/domain/import/totaux'
import { LIBELLES_UNITES, listUnites, type Unite } from '@/lib/domain/import/unite'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { normaliserRecherche } from '@/lib/domain/territoire'

export interface Lecture {
  readonly titres: readonly string[]
  /** Ce que disent les colonnes lues : le reste d’un montant déjà saisi se garde. */
  readonly roles: ReadonlySet<RoleColonne>
  readonly version: number | null
  readonly lus: readonly MontantLu[]
  readonly erreurs: readonly Releve[]
  readonly ignorees: readonly Releve[]
  readonly remarques: readonly Releve[]
  /** Les libellés qui ne sont ceux d’aucune ligne de l’acte. */
  readonly inconnus: readonly string[]
}

const SANS_ENTETE = {
  ou: 'Fichier',
  message:
    'Aucune ligne de titres ne se reconnaît. Donnez un titre à chaque colonne, par exemple «\u00a0Action\u00a0», «\u00a0État 2020\u00a0», «\u00a0Département 2020\u00a0».',
}

/** Lit tous les montants d’un fichier. Toutes les erreurs se disent à la fois, avec leur place dans le fichier. */
export function readFichier({ feuilles }: Classeur, correspondance: Correspondance, connus: Connus): Lecture {
  const feuille = feuilles[correspondance.feuille]
  const entete = feuille && findEntete(feuille)
  if (!feuille || !entete) return { ...VIDE, erreurs: [SANS_ENTETE] }
  const { titres } = entete
  const roles = titres.map((_, rang) => correspondance.roles[rang] ?? 'ignorer')
  const unites = listUnites(feuille, entete, roles)
  const rangees = feuille.lignes.flatMap((cases, rang): Rangee[] =>
    rang > entete.derniere && cases.some((contenu) => contenu !== null)
      ? [{ nom: feuille.nom, rang, titres, roles, unites, cases }]
      : [],
  )
  const ecartees = listEcartees(rangees, correspondance, connus)
  const lectures = rangees
    .filter(({ rang }) => !ecartees.has(rang))
    .map((rangee) => readMontants(rangee, correspondance, connus))
  const avant = listAvant(feuille, entete.premiere)
  return {
    titres,
    roles: new Set(roles),
    version: readVersion(rangees),
    lus: lectures.flatMap(({ lus }) => lus),
    erreurs: lectures.flatMap(({ erreurs }) => erreurs),
    remarques: [
      ...unites.flatMap((unite, colonne) => (unite ? [decrireUnite(unite, feuille, entete, colonne)] : [])),
      ...lectures.flatMap(({ remarques }) => remarques),
    ],
    inconnus: [...new Set(lectures.flatMap(({ inconnu }) => inconnu ?? []))],
    ignorees: [
      ...avant,
      ...[...ecartees].map(([rang, message]) => ({ ou: situer(feuille.nom, `ligne ${rang + 1}`), message })),
    ],
  }
}

const VIDE: Lecture = {
  titres: [],
  roles: new Set(),
  version: null,
  lus: [],
  erreurs: [],
  ignorees: [],
  remarques: [],
  inconnus: [],
}

/** Les rangées qui ne se lisent pas, et pourquoi : sans montant, ou totaux qui compteraient deux fois. */
function listEcartees(
  rangees: readonly Rangee[],
  { intitules }: Correspondance,
  connus: Connus,
): ReadonlyMap<number, string> {
  const ecartees = new Map<number, string>()
  const totaux = findTotaux(
    rangees.map((rangee) => ({
      libelle: readRole(rangee, 'intitule') || (rangee.cases.find((contenu) => contenu)?.texte ?? ''),
      centimes: listCentimes(rangee),
    })),
  )
  rangees.forEach((rangee, place) => {
    const libelle = readRole(rangee, 'intitule')
    const connu = findSujet(connus, libelle, null).tag !== 'inconnu' || normaliserRecherche(libelle) in intitules
    const total = readRole(rangee, 'identifiant') !== '' || connu ? undefined : totaux.get(place)
    if (total === 'dit')
      ecartees.set(
        rangee.rang,
        `${entreGuillemets(libelle || 'Total')} est un total\u202f: ses lignes le donnent déjà.`,
      )
    if (total === 'somme') {
      ecartees.set(rangee.rang, 'Ses montants sont la somme des lignes qui précèdent\u202f: c’est un total.')
    }
    const nommee = readRole(rangee, 'identifiant') !== '' || readRole(rangee, 'absence') !== ''
    if (total === undefined && !nommee && isSansMontant(rangee)) ecartees.set(rangee.rang, 'Ligne sans montant.')
  })
  return ecartees
}

function listCentimes({ roles, unites, cases }: Rangee): readonly (bigint | null)[] {
  return roles.flatMap((role, colonne) => {
    if (!isMontant(role)) return []
    const lu = readMontantCase(cases[colonne] ?? null, unites[colonne])
    return [lu.tag === 'ok' && lu.valeur.kind === 'chiffre' ? lu.valeur.centimes : null]
  })
}

function isSansMontant({ roles, cases }: Rangee): boolean {
  return roles.every((role, colonne) => !isMontant(role) || (cases[colonne]?.texte.trim() ?? '') === '')
}

function listAvant({ nom, lignes }: Feuille, premiere: number): readonly Releve[] {
  return lignes.slice(0, premiere).flatMap((cases, rang) => {
    const texte = cases.find((contenu) => contenu)?.texte
    return texte === undefined
      ? []
      : [{ ou: situer(nom, `ligne ${rang + 1}`), message: 'Avant les titres des colonnes.' }]
  })
}

function decrireUnite(unite: Unite, { nom }: Feuille, { derniere }: Entete, colonne: number): Releve {
  return {
    ou: situer(nom, nommerCase(derniere, colonne)),
    message: `Cette colonne est lue en ${LIBELLES_UNITES[unite]}, comme le dit le fichier.`,
  }
}

function readVersion(rangees: readonly Rangee[]): number | null {
  const versions = new Set(
    rangees.map((rangee) => readRole(rangee, 'version')).filter((texte) => /^\d{1,9}$/.test(texte)),
  )
  const [seule] = versions
  return seule !== undefined && versions.size === 1 ? +seule : null
}
