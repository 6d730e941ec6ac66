import type { Permission } from '@/lib/domain/acces'
import { decrireProchaineEtape, getAttente, getPlace } from '@/lib/domain/cycle/etapes'
import { canProposer } from '@/lib/domain/examen/contre-proposition'
import { isDiscute } from '@/lib/domain/examen/remarque'
import { compareTextes, groupBy } from '@/lib/domain/groupe'
import { type EtatJalon, getEtatJalon } from '@/lib/domain/jalon/etat'
import { type Attendu, nommerAttendu } from '@/lib/domain/phrase/attendu'
import { decrireAttenteActe, decrireDiscussion, decrireProposition } from '@/lib/domain/phrase/tache'
import { type Cote, getAutreCote, type StatutActe } from '@/lib/domain/vocabulaire'

/** Où se tient une tâche, et comment en nommer les deux côtés. */
export interface Lieu extends Attendu {
  readonly conventionId: string
  readonly conventionTitre: string
}

/** Un acte en cours, et ce qui s’y discute. Les instants sont en ISO, les jours en AAAA-MM-JJ. */
export interface ActeSuivi {
  readonly id: string
  readonly libelle: string
  readonly statut: StatutActe
  readonly repriseApresCoup: boolean
  readonly statutDepuis: string
  readonly lieu: Lieu
  /** Les discussions ouvertes, et qui a parlé en dernier. */
  readonly fils: readonly { readonly id: string; readonly libelle: string; readonly cote: Cote; readonly le: string }[]
  /** Les contre-propositions sans réponse, et qui les a faites. */
  readonly propositions: ActeSuivi['fils']
}

/** Une échéance qui n’est pas tenue. */
export interface JalonSuivi {
  readonly id: string
  readonly libelle: string
  readonly echeance: string
  readonly rappels: readonly number[]
  readonly attenduDe: Cote
  readonly acte: { readonly id: string; readonly libelle: string } | null
  readonly lieu: Lieu
}

/** La personne qui regarde : son côté et ses permissions, collectivité par collectivité. */
export interface Regard {
  readonly getCote: (collectiviteId: string) => Cote | null
  readonly peut: (permission: Permission, collectiviteId: string) => boolean
  /** Vrai si c’est à elle d’examiner : le commissaire laisse la main à l’instructeur, s’il y en a un. */
  readonly examine: (lieu: Lieu) => boolean
  readonly aujourdhui: string
}

export interface Tache {
  readonly cle: string
  /** Une étape à franchir, une réponse à donner, ou une échéance à tenir. */
  readonly genre: 'etape' | 'reponse' | 'echeance'
  readonly quoi: string
  readonly adresse: string
  readonly objet: string
  readonly lieu: Lieu
  /** Depuis quand cela attend, si on le sait. */
  readonly depuis: string | null
  readonly echeance: string | null
  readonly etat: EtatJalon | null
  /** Le côté de qui on l’attend. */
  readonly cote: Cote
  /** De qui on l’attend, par son rôle ; null quand c’est de la personne qui regarde. */
  readonly qui: string | null
}

export interface Taches {
  readonly miennes: readonly Tache[]
  readonly autres: readonly Tache[]
}

/** Ce qui attend la personne, et ce qui attend les autres ; dans chaque liste, l’échéance d’abord, puis l’ancienneté. */
export function buildTaches(actes: readonly ActeSuivi[], jalons: readonly JalonSuivi[], regard: Regard): Taches {
  const parActe = new Map(groupBy(jalons, ({ acte }) => acte?.id ?? '').map((siens) => [siens[0].acte?.id, siens]))
  const taches = [
    ...actes.flatMap((acte) => [...listEtape(acte, parActe.get(acte.id) ?? [], regard), ...listReponses(acte, regard)]),
    ...jalons.flatMap((jalon) => listJalon(jalon, regard)),
  ].toSorted(compareTaches)
  return { miennes: taches.filter(({ qui }) => qui === null), autres: taches.filter(({ qui }) => qui !== null) }
}

/** L’étape d’un acte, avec la première de ses échéances qu’attend le même côté. */
function listEtape(acte: ActeSuivi, jalons: readonly JalonSuivi[], regard: Regard): readonly Tache[] {
  const { id, libelle: objet, statut, statutDepuis: depuis, lieu } = acte
  const attente = getAttente(statut)
  if (attente === null) return []
  const prochain = jalons
    .filter(({ attenduDe }) => attenduDe === attente.cote)
    .toSorted((a, b) => compareTextes(a.echeance, b.echeance))[0]
  const qui = nommer(attente.cote, attente.permission, lieu, regard)
  const place = getPlace(regard.getCote(lieu.collectiviteId), (permission) =>
    regard.peut(permission, lieu.collectiviteId),
  )
  return [
    {
      cle: `etape-${id}`,
      genre: 'etape',
      quoi: qui === null ? decrireProchaineEtape(acte, place) : decrireAttenteActe(acte),
      adresse: `/espace/actes/${id}`,
      objet,
      lieu,
      depuis,
      echeance: prochain?.echeance ?? null,
      etat: prochain ? getEtatJalon({ ...prochain, faitLe: null }, regard.aujourdhui) : null,
      cote: attente.cote,
      qui,
    },
  ]
}

/** Ce qui s’est dit attend l’autre côté, à une étape où il peut répondre ; l’État ne voit pas un brouillon. */
function listReponses(acte: ActeSuivi, regard: Regard): readonly Tache[] {
  const { statut } = acte
  const fils = acte.fils.filter(({ cote }) => isDiscute(statut) && (statut !== 'brouillon' || cote === 'etat'))
  const propositions = canProposer(statut) ? acte.propositions : []
  return [
    ...fils.map((fil) => buildReponse(acte, fil, decrireDiscussion(fil.libelle), regard)),
    ...propositions.map((proposition) =>
      buildReponse(acte, proposition, decrireProposition(proposition.libelle), regard),
    ),
  ]
}

/** Ce qu’un côté a dit ou proposé attend l’autre. */
function buildReponse(
  { id, libelle: objet, lieu }: ActeSuivi,
  { id: cle, cote, le }: ActeSuivi['fils'][number],
  quoi: string,
  regard: Regard,
): Tache {
  const attendu = getAutreCote(cote)
  return {
    cle,
    genre: 'reponse',
    quoi,
    adresse: `/espace/actes/${id}`,
    objet,
    lieu,
    depuis: le,
    echeance: null,
    etat: null,
    cote: attendu,
    qui: nommer(attendu, 'acte.commenter', lieu, regard),
  }
}

/** Ce qui désigne la tâche que fait naître une échéance. */
export function cleJalon({ id }: Pick<JalonSuivi, 'id'>): string {
  return `jalon-${id}`
}

function listJalon(
  { id, libelle, echeance, attenduDe, acte, lieu, ...jalon }: JalonSuivi,
  regard: Regard,
): readonly Tache[] {
  const etat = getEtatJalon({ ...jalon, echeance, faitLe: null }, regard.aujourdhui)
  if (etat === 'a_venir') return []
  return [
    {
      cle: cleJalon({ id }),
      genre: 'echeance',
      quoi: libelle,
      adresse: `${acte ? `/espace/actes/${acte.id}` : `/espace/conventions/${lieu.conventionId}`}#echeances`,
      objet: acte?.libelle ?? lieu.conventionTitre,
      lieu,
      depuis: null,
      echeance,
      etat,
      cote: attenduDe,
      qui: nommer(attenduDe, 'jalon.modifier', lieu, regard),
    },
  ]
}

/** De qui l’on attend un geste ; null quand c’est de la personne qui regarde. */
function nommer(cote: Cote, permission: Permission, lieu: Lieu, regard: Regard): string | null {
  const { collectiviteId } = lieu
  const sien =
    regard.getCote(collectiviteId) === cote &&
    regard.peut(permission, collectiviteId) &&
    (cote === 'collectivite' || regard.examine(lieu))
  return sien ? null : nommerAttendu(cote, permission, lieu)
}

/** Une chaîne plus grande que toute date : sans échéance, ou sans ancienneté connue, on passe après. */
const JAMAIS = '~'

function compareTaches(a: Tache, b: Tache): number {
  return (
    compareTextes(a.echeance ?? JAMAIS, b.echeance ?? JAMAIS) ||
    compareTextes(a.depuis ?? JAMAIS, b.depuis ?? JAMAIS) ||
    compareTextes(a.cle, b.cle)
  )
}
