import type { DocumentSource } from './types'

const SITES_OFFICIELS: ReadonlySet<string> = new Set([
  'alpes-de-haute-provence.gouv.fr',
  'alsace.eu',
  'essonne.fr',
  'gers.gouv.fr',
  'hauts-de-seine.fr',
  'nord.gouv.fr',
  'prefectures-regions.gouv.fr',
  'solidarites.gouv.fr',
  'valdemarne.fr',
  'var.gouv.fr',
  'vienne.gouv.fr',
])

const PRESSE: ReadonlySet<string> = new Set([
  'alpes1.com',
  'banquedesterritoires.fr',
  'francebleu.fr',
  'freedom.fr',
  'infos-dijon.com',
  'jss.fr',
  'lagazettefrance.fr',
  'libertehebdo.fr',
  'mtp-info',
  'zepros',
])

const DELIBERATIONS: ReadonlySet<string> = new Set(['délibération publiée', 'recueil des actes'])

function natureDe(source: string): DocumentSource['nature'] {
  if (SITES_OFFICIELS.has(source)) return 'site_officiel'
  if (PRESSE.has(source)) return 'presse'
  return DELIBERATIONS.has(source) ? 'deliberation' : 'autre'
}

/** Le relevé nomme le site, pas la page : le document n’a ni titre propre, ni date. */
export function documentDe(source: string): DocumentSource {
  return { titre: source, nature: natureDe(source) }
}
