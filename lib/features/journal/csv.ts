import 'server-only'
import { stringify } from 'csv-stringify/sync'
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
export function respondCsv(lignes: readonly LigneLue[], nom: string): Response {
  const csv = stringify(lignes.map(toLigne), {
    header: true,
    columns: COLONNES.map((key) => ({ key, header: key })),
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    // Un texte saisi qui commence par « = » ne doit pas devenir une formule.
    escape_formulas: true,
  })
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${nom}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
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
