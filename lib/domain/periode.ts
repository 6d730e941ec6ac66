import { compareTextes } from '@/lib/domain/groupe'

/** Deux jours inclus, au format AAAA-MM-JJ : une période n’est jamais « une année ». */
export interface Periode {
  readonly debut: string
  readonly fin: string
}

export type JourLu =
  | { readonly tag: 'ok'; readonly jour: string }
  | { readonly tag: 'vide' }
  | { readonly tag: 'invalide'; readonly message: string }

export type PeriodeLue =
  | { readonly tag: 'ok'; readonly periode: Periode }
  | { readonly tag: 'invalide'; readonly champ: 'debut' | 'fin'; readonly message: string }

/** Hors de ces années, une date est une faute de frappe. */
export const ANNEE_MIN = 1950
export const ANNEE_MAX = 2100

const JOUR_EN_MS = 86_400_000
const JOUR_ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const JOUR_FRANCAIS = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** Lit un jour écrit 2020-10-23 ou 23/10/2020 et refuse ceux qui n’existent pas. */
export function parseJour(texte: string): JourLu {
  const saisie = texte.trim()
  if (saisie === '') return { tag: 'vide' }
  const iso = JOUR_ISO.exec(saisie)
  const francais = JOUR_FRANCAIS.exec(saisie)
  if (!iso && !francais) return { tag: 'invalide', message: 'Écrivez la date sous la forme JJ/MM/AAAA.' }
  const [annee, mois, jour] = (iso ? iso.slice(1) : (francais ?? []).slice(1).reverse()).map(Number)
  if (annee === undefined || mois === undefined || jour === undefined || !exists(annee, mois, jour)) {
    return { tag: 'invalide', message: 'Cette date n’existe pas dans le calendrier.' }
  }
  if (annee < ANNEE_MIN || annee > ANNEE_MAX) {
    return { tag: 'invalide', message: `L’année doit être comprise entre ${ANNEE_MIN} et ${ANNEE_MAX}.` }
  }
  return { tag: 'ok', jour: new Date(Date.UTC(annee, mois - 1, jour)).toISOString().slice(0, 10) }
}

/** Lit les deux bornes d’une période ; le dernier jour peut être le premier. */
export function parsePeriode(debut: string, fin: string): PeriodeLue {
  const premier = parseJour(debut)
  if (premier.tag !== 'ok') return { tag: 'invalide', champ: 'debut', message: messageJour(premier, 'premier') }
  const dernier = parseJour(fin)
  if (dernier.tag !== 'ok') return { tag: 'invalide', champ: 'fin', message: messageJour(dernier, 'dernier') }
  if (dernier.jour < premier.jour) {
    return { tag: 'invalide', champ: 'fin', message: 'La période finit avant d’avoir commencé.' }
  }
  return { tag: 'ok', periode: { debut: premier.jour, fin: dernier.jour } }
}

/** Ordre chronologique ; à début égal, la plus courte d’abord. */
export function comparePeriodes(a: Periode, b: Periode): number {
  return compareTextes(a.debut, b.debut) || compareTextes(a.fin, b.fin)
}

/** Vrai quand `b` tient tout entière dans `a`. */
export function contient(a: Periode, b: Periode): boolean {
  return a.debut <= b.debut && b.fin <= a.fin
}

/** Vrai quand les deux périodes ont au moins un jour commun. */
export function chevauche(a: Periode, b: Periode): boolean {
  return a.debut <= b.fin && b.debut <= a.fin
}

/** Du premier au dernier jour couvert ; null sans période. */
export function getEtendue(periodes: readonly Periode[]): Periode | null {
  const debut = periodes.map((periode) => periode.debut).toSorted()[0]
  const fin = periodes
    .map((periode) => periode.fin)
    .toSorted()
    .at(-1)
  return debut === undefined || fin === undefined ? null : { debut, fin }
}

/** Clé textuelle stable. */
export function clePeriode(periode: Periode): string {
  return `${periode.debut}_${periode.fin}`
}

/** Nombre de jours, bornes comprises. */
export function countJours(periode: Periode): number {
  return rangJour(periode.fin) - rangJour(periode.debut) + 1
}

/** Vrai quand les périodes, mises bout à bout, couvrent chaque jour de la cible. */
export function couvre(periodes: readonly Periode[], cible: Periode): boolean {
  let attendu = rangJour(cible.debut)
  for (const periode of periodes.toSorted(comparePeriodes)) {
    if (rangJour(periode.debut) > attendu) return false
    attendu = Math.max(attendu, rangJour(periode.fin) + 1)
  }
  return attendu > rangJour(cible.fin)
}

/** « 2020 », « 2019-2021 », ou « du 1er juillet 2022 au 30 juin 2023 ». */
export function formatPeriode(periode: Periode): string {
  const { debut, fin } = periode
  if (debut === fin) return `le ${formatJour(debut)}`
  if (!debut.endsWith('-01-01') || !fin.endsWith('-12-31')) return `du ${formatJour(debut)} au ${formatJour(fin)}`
  const [premiere, derniere] = [debut.slice(0, 4), fin.slice(0, 4)]
  return premiere === derniere ? premiere : `${premiere}-${derniere}`
}

const jourDeParis = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' })

/** Le jour qu’il est à Paris à cet instant, en AAAA-MM-JJ. */
export function getJour(instant: Date): string {
  return jourDeParis.format(instant)
}

const heureDeParis = new Intl.DateTimeFormat('fr', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Paris' })
const HEURE_EN_MS = 3_600_000

/** L’instant où commence ce jour à Paris ; l’heure n’y change jamais à minuit. */
export function getDebutJour(jour: string): Date {
  const minuit = new Date(`${jour}T00:00:00Z`)
  const avance = heureDeParis.formatToParts(minuit).find(({ type }) => type === 'hour')?.value ?? '0'
  return new Date(minuit.getTime() - +avance * HEURE_EN_MS)
}

/** Tant de jours après ; avant, pour un nombre négatif. */
export function addJours(jour: string, nombre: number): string {
  return new Date(Date.parse(jour) + nombre * JOUR_EN_MS).toISOString().slice(0, 10)
}

/** « 23 octobre 2020 », « 1er juillet 2022 ». */
export function formatJour(jour: string): string {
  const [annee, mois, quantieme] = jour.split('-').map(Number)
  return `${quantieme === 1 ? '1er' : quantieme} ${MOIS[(mois ?? 1) - 1]} ${annee}`
}

/** « 23/10/2020 » : ce qu’un champ de date affiche et relit. */
export function formatJourSaisie(jour: string | null): string {
  return jour === null ? '' : jour.split('-').reverse().join('/')
}

function exists(annee: number, mois: number, jour: number): boolean {
  const date = new Date(Date.UTC(annee, mois - 1, jour))
  return date.getUTCFullYear() === annee && date.getUTCMonth() === mois - 1 && date.getUTCDate() === jour
}

function messageJour(lu: Exclude<JourLu, { tag: 'ok' }>, rang: 'premier' | 'dernier'): string {
  return lu.tag === 'vide' ? `Indiquez le ${rang} jour de la période.` : lu.message
}

function rangJour(jour: string): number {
  return Date.parse(jour) / JOUR_EN_MS
}
