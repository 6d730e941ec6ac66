import 'server-only'
import { type EntreeArchive, streamArchive } from '@/lib/platform/http/archive'
import { collectFlux } from '@/lib/platform/http/flux'
import type { ContenuPublie } from '@/lib/platform/http/publication'
import { composeCouverture } from '@/lib/platform/http/tableau'
import { readUneVersion } from '@/lib/platform/publication/une-version'
import { streamCsv } from './formats/morceaux'
import { composeLisezMoi, composePaquet, nommerFichier, TITRE_JEU } from './paquet'
import { TABLES } from './registre'

const encodeur = new TextEncoder()

/**
 * Toutes les tables en une archive, avec ce qu’il faut pour les relire sans le portail. Elles viennent de la même
 * publication : leurs clés se répondent.
 */
export function composeJeuComplet(): Promise<ContenuPublie> {
  return readUneVersion(compose)
}

async function compose(): Promise<ContenuPublie> {
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
    corps: await collectFlux(streamArchive(entrees, couverture.misAJour)),
    entetes: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="tandem.zip"',
      'Last-Modified': couverture.misAJour.toUTCString(),
    },
  }
}

async function* toMorceaux(texte: string): AsyncGenerator<Uint8Array> {
  yield encodeur.encode(texte)
}
