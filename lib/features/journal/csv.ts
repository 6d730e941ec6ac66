import 'server-only'
import { respondCsv, stringifyCsv } from '@/lib/platform/tableau/ecriture-csv'
import type { LigneLue } from './read'

const COLONNES = [
  'rang',
  'date',
  'fait',
  'details',
  'personne',
  'evenement',
  'objet',
  'identifiant',
  'acte',
  'donnees',
  'empreinte_precedente',
  'empreinte',
] as const

/** Le journal tel qu’il est filtré à l’écran, une ligne par fait, chacune avec son maillon de la chaîne. */
export function respondJournal(lignes: readonly LigneLue[], nom: string): Response {
  const csv = stringifyCsv({ colonnes: COLONNES, lignes: lignes.map(toLigne) })
  return respondCsv(csv, nom, { 'Cache-Control': 'private, no-store' })
}

function toLigne(ligne: LigneLue): Readonly<Record<(typeof COLONNES)[number], string | null>> {
  return {
    rang: ligne.seq,
    date: ligne.date.toISOString(),
    fait: ligne.phrase,
    details: ligne.details.join('\n'),
    personne: ligne.nom,
    evenement: ligne.evenement,
    objet: ligne.objetType,
    identifiant: ligne.objetId,
    acte: ligne.acteId,
    donnees: JSON.stringify(ligne.donnees),
    empreinte_precedente: ligne.precedent,
    empreinte: ligne.empreinte,
  }
}
