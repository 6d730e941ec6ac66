import 'server-only'
import { type EntreeArchive, streamArchive } from '@/lib/platform/http/archive'
import { collectFlux } from '@/lib/platform/http/flux'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { composeCouverture } from '@/lib/platform/http/tableau'
import { getVersionPublication } from '@/lib/platform/publication/version'
import { PublieEntreTemps, streamCsv } from './formats/morceaux'
import { composeLisezMoi, composePaquet, nommerFichier, TITRE_JEU } from './paquet'
import { TABLES } from './registre'

const encodeur = new TextEncoder()

/** Toutes les tables en une archive, avec ce qu’il faut pour les relire sans le portail. */
export async function composeJeuComplet(): Promise<ContenuPublie> {
  const couverture = await composeCouverture({
    titre: TITRE_JEU,
    adresse: '/donnees',
    manque: ['Les lignes que des publications plus récentes ont remplacées\u202f; l’API les garde.'],
  })
  const entrees: EntreeArchive[] = [
    { nom: 'LISEZMOI.md', morceaux: toMorceaux(composeLisezMoi(TABLES, couverture)) },
    { nom: 'datapackage.json', morceaux: toMorceaux(JSON.stringify(composePaquet(TABLES, couverture), null, 2)) },
    ...TABLES.map((table) => ({ nom: nommerFichier(table), morceaux: streamCsv(table, {}, 'machines') })),
  ]
  return {
    corps: await collectFlux(streamUneVersion(streamArchive(entrees, couverture.misAJour))),
    entetes: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="tandem.zip"',
      'Last-Modified': couverture.misAJour.toUTCString(),
    },
  }
}

/** Toutes les tables viennent de la même publication : leurs clés se répondent. */
async function* streamUneVersion(morceaux: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const version = await getVersionPublication()
  yield* morceaux
  if ((await getVersionPublication()) !== version)
    throw new PublieEntreTemps('Une publication a paru pendant la lecture')
}

async function* toMorceaux(texte: string): AsyncGenerator<Uint8Array> {
  yield encodeur.encode(texte)
}
