import { inflateSync } from 'node:zlib'

/** Le texte de chaque page d’un PDF, lu dans ses flux : de quoi vérifier ce qui est imprimé, sans autre outil. */
export function readPagesPdf(octets: Uint8Array): readonly string[] {
  const objets = readObjets(Buffer.from(octets).toString('latin1'))
  const [racine = ''] = [...objets.values()].filter((objet) => /\/Type \/Pages\b/.test(objet))
  const pages = readRefs(/\/Kids \[([^\]]*)\]/.exec(racine)?.[1] ?? '')
  return pages.map((page) => {
    const objet = objets.get(page) ?? ''
    const ressources = objets.get(findRef(objet, 'Resources')) ?? ''
    const polices = new Map(
      [...ressources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, nom = '', ref = '']) => {
        const police = objets.get(ref) ?? ''
        return [nom, readTable(readFlux(objets.get(findRef(police, 'ToUnicode')) ?? ''))]
      }),
    )
    return readTexte(readFlux(objets.get(findRef(objet, 'Contents')) ?? ''), polices)
  })
}

function readObjets(fichier: string): ReadonlyMap<string, string> {
  return new Map(
    [...fichier.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, numero = '', objet = '']) => [
      numero,
      objet,
    ]),
  )
}

function readRefs(texte: string): readonly string[] {
  return [...texte.matchAll(/(\d+) 0 R/g)].map(([, numero = '']) => numero)
}

function findRef(objet: string, cle: string): string {
  return new RegExp(`/${cle} (\\d+) 0 R`).exec(objet)?.[1] ?? ''
}

function readFlux(objet: string): string {
  const flux = /stream\n([\s\S]*)\nendstream/.exec(objet)?.[1] ?? ''
  return objet.includes('/FlateDecode') ? inflateSync(Buffer.from(flux, 'latin1')).toString('latin1') : flux
}

type Table = ReadonlyMap<number, string>

/** Ce que chaque code de glyphe veut dire, d’après la table que la police porte. */
function readTable(cmap: string): Table {
  const table = new Map<number, string>()
  for (const [, debut = '', , liste = ''] of cmap.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
    const textes = [...liste.matchAll(/<([\w ]*)>/g)]
    for (const [rang, [, hexa = '']] of textes.entries()) {
      table.set(Number.parseInt(debut, 16) + rang, decodeUtf16(hexa.replaceAll(' ', '')))
    }
  }
  return table
}

function decodeUtf16(hexa: string): string {
  return String.fromCharCode(...(hexa.match(/.{4}/g) ?? []).map((unite) => Number.parseInt(unite, 16)))
}

function readTexte(flux: string, polices: ReadonlyMap<string, Table>): string {
  const morceaux: string[] = []
  let table: Table | undefined
  for (const [, police, glyphes] of flux.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (police) table = polices.get(police)
    const codes = [...(glyphes ?? '').matchAll(/<(\w+)>/g)].flatMap(([, hexa = '']) => hexa.match(/.{4}/g) ?? [])
    morceaux.push(codes.map((code) => table?.get(Number.parseInt(code, 16)) ?? '').join(''))
  }
  return morceaux.join('\n')
}
