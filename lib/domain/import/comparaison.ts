import { groupBy } from '@/lib/domain/groupe'
import { canoniser, cleMontant, type Ecriture, toEcriture } from '@/lib/domain/import/ecriture'
import type { Lecture } from '@/lib/domain/import/lecture'
import type { MontantLu, Releve } from '@/lib/domain/import/place'
import type { MontantComplet } from '@/lib/domain/instantane'

/** Ce qu’un import ferait d’un montant. Un conflit attend que l’agent choisisse entre l’acte et le fichier. */
export type Etat = 'ajoute' | 'change' | 'retire' | 'conflit' | 'inchange'

export interface Changement {
  readonly etat: Etat
  readonly id: string | null
  /** Où il se lit dans le fichier ; null pour un montant que le fichier ne porte plus. */
  readonly ou: string | null
  readonly de: Ecriture | null
  readonly vers: Ecriture | null
}

/** Ce que le fichier était quand le portail l’a écrit ; null pour un fichier qui ne vient pas de lui. */
export interface Base {
  readonly version: number
  /** L’écriture de chaque montant exporté, sous sa forme comparable ; null quand le fichier n’a pas où la garder. */
  readonly lignes: ReadonlyMap<string, string> | null
}

interface Acte {
  readonly version: number
  readonly montants: readonly MontantComplet[]
}

export interface Comparaison {
  readonly changements: readonly Changement[]
  readonly erreurs: readonly Releve[]
}

/** Compare le fichier, l’acte d’aujourd’hui et, quand le portail l’a écrit, le fichier d’origine. */
export function compareImport(lecture: Lecture, acte: Acte, base: Base | null): Comparaison {
  const identifie = lecture.roles.has('identifiant')
  const parId = new Map(acte.montants.map((montant) => [montant.id, montant]))
  const cleDe = (ecriture: Ecriture) => cleDite(ecriture, lecture)
  const parCle = new Map(groupBy(acte.montants, cleDe).map((groupe) => [cleDe(groupe[0]), groupe]))
  const vus = new Set<string>()
  const cles = new Set<string>()
  const changements: Changement[] = []
  const erreurs: Releve[] = []
  for (const lu of lecture.lus) {
    // Une ligne copiée garde l’identifiant de son modèle : la première est le modèle, les autres s’ajoutent.
    if (lu.id !== null && !vus.has(lu.id)) {
      vus.add(lu.id)
      changements.push(compareConnu(lu, lu.id, parId.get(lu.id), acte, base, lecture))
    } else if (identifie) {
      changements.push({ etat: 'ajoute', id: null, ou: lu.ou, de: null, vers: lu.ecriture })
    } else {
      const trouve = compareParCle(lu, parCle.get(cleDe(lu.ecriture)) ?? [], cles, lecture)
      if ('etat' in trouve) changements.push(trouve)
      else erreurs.push(trouve)
    }
  }
  return { changements: [...changements, ...listRetires(identifie, vus, acte, base, lecture)], erreurs }
}

function compareConnu(
  lu: MontantLu,
  id: string,
  montant: MontantComplet | undefined,
  { version }: Acte,
  base: Base | null,
  lecture: Lecture,
): Changement {
  const actuel = montant ? toEcriture(montant) : null
  const vers = actuel ? complete(lu.ecriture, actuel, lecture) : lu.ecriture
  const [avant, fichier] = [actuel && canoniser(actuel), canoniser(vers)]
  const origine = base?.lignes?.get(id) ?? (base?.version === version ? avant : null)
  const commun = { id, ou: lu.ou, de: actuel, vers }
  if (avant === fichier || origine === fichier) return { ...commun, etat: 'inchange' }
  if (actuel !== null && origine === avant) return { ...commun, etat: 'change' }
  return { ...commun, etat: 'conflit' }
}

function compareParCle(
  lu: MontantLu,
  [montant, ...autres]: readonly MontantComplet[],
  cles: Set<string>,
  lecture: Lecture,
): Changement | Releve {
  const cle = cleMontant(lu.ecriture)
  if (cles.has(cle)) return { ou: lu.ou, message: 'Une autre case du fichier donne ce même montant.' }
  cles.add(cle)
  if (autres.length > 0)
    return { ou: lu.ou, message: 'L’acte porte plusieurs montants que celui-ci pourrait remplacer.' }
  if (!montant) return { etat: 'ajoute', id: null, ou: lu.ou, de: null, vers: lu.ecriture }
  const actuel = toEcriture(montant)
  const vers = complete(lu.ecriture, actuel, lecture)
  const etat = canoniser(actuel) === canoniser(vers) ? 'inchange' : 'change'
  return { etat, id: montant.id, ou: lu.ou, de: actuel, vers }
}

/** Le fichier qui ne dit pas le périmètre désigne le montant quel qu’il soit. */
function cleDite(ecriture: Ecriture, { roles }: Lecture): string {
  return cleMontant(roles.has('perimetre') ? ecriture : { ...ecriture, perimetre: null })
}

/** Ce que le fichier ne dit pas ne change pas : la source, la citation, la note, et la précision d’un même chiffre. */
function complete(ecriture: Ecriture, actuel: Ecriture, { roles }: Lecture): Ecriture {
  const memeChiffre =
    ecriture.valeur.kind === 'chiffre' &&
    actuel.valeur.kind === 'chiffre' &&
    ecriture.valeur.centimes === actuel.valeur.centimes
  return {
    ...ecriture,
    valeur: memeChiffre && !roles.has('precision') ? actuel.valeur : ecriture.valeur,
    perimetre: roles.has('perimetre') ? ecriture.perimetre : actuel.perimetre,
    sourceId: roles.has('source') ? ecriture.sourceId : (actuel.sourceId ?? ecriture.sourceId),
    citation: roles.has('citation') ? ecriture.citation : actuel.citation,
    page: roles.has('page') ? ecriture.page : actuel.page,
    note: roles.has('note') ? ecriture.note : actuel.note,
  }
}

/** Les montants que le fichier portait et ne porte plus ; une ligne en erreur n’est pas une ligne retirée. */
function listRetires(
  identifie: boolean,
  vus: ReadonlySet<string>,
  { version, montants }: Acte,
  base: Base | null,
  { erreurs, inconnus }: Lecture,
): readonly Changement[] {
  if (!identifie || base === null || erreurs.length > 0 || inconnus.length > 0) return []
  return montants.flatMap((montant): Changement[] => {
    if (vus.has(montant.id)) return []
    const de = toEcriture(montant)
    const origine =
      base.lignes?.get(montant.id) ?? (base.lignes === null && base.version === version ? canoniser(de) : null)
    return origine === canoniser(de) ? [{ etat: 'retire', id: montant.id, ou: null, de, vers: null }] : []
  })
}
