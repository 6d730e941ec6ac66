import { Zip, ZipDeflate } from 'fflate'

/** Un fichier d’une archive, lu par morceaux. */
export interface EntreeArchive {
  readonly nom: string
  readonly morceaux: AsyncIterable<Uint8Array>
}

/** Une archive ZIP, écrite à mesure que ses fichiers se lisent : aucun n’est tenu entier en mémoire. */
export async function* streamArchive(entrees: Iterable<EntreeArchive>, date: Date): AsyncGenerator<Uint8Array> {
  let prets: Uint8Array[] = []
  let faute: Error | null = null
  const archive = new Zip((erreur, octets) => {
    if (erreur) faute = erreur
    else prets.push(octets)
  })
  const take = () => {
    if (faute) throw faute
    const pris = prets
    prets = []
    return pris
  }
  for (const { nom, morceaux } of entrees) {
    const fichier = new ZipDeflate(nom)
    fichier.mtime = date
    archive.add(fichier)
    for await (const morceau of morceaux) {
      fichier.push(morceau)
      yield* take()
    }
    fichier.push(new Uint8Array(), true)
    yield* take()
  }
  archive.end()
  yield* take()
}
