import { FEUILLES_FICHES } from '@/lib/domain/import/fiches/feuilles'
import type { FeuilleLue, FicheLue } from '@/lib/domain/import/fiches/lecture'
import type { FicheEcrite, NiveauFiche } from '@/lib/domain/import/fiches/textes'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { normaliserRecherche } from '@/lib/domain/territoire'

/** Les textes de chaque fiche à l’export, par identifiant, dans l’ordre de ses colonnes. */
export type Origines = ReadonlyMap<string, readonly string[]>

/** La fiche qu’une rangée du fichier désigne, ou pourquoi elle n’en désigne aucune. */
export type Designation = { readonly lue: FicheLue } & (
  | { readonly tag: 'connue'; readonly fiche: FicheEcrite }
  | { readonly tag: 'ajout'; readonly homonyme: boolean }
  | { readonly tag: 'erreur' | 'ignoree'; readonly message: string }
)

/** Ce que le portail avait écrit d’une fiche ; null quand le fichier n’en garde pas la trace. */
export function readOrigine(
  origines: Origines | null,
  niveau: NiveauFiche,
  id: string,
): Readonly<Record<string, string>> | null {
  const textes = origines?.get(id)
  if (!textes) return null
  return Object.fromEntries(
    Object.keys(FEUILLES_FICHES[niveau].titres).map((champ, rang) => [champ, textes[rang] ?? '']),
  )
}

/** Retrouve chaque rangée par son identifiant, ou sans lui par son titre. */
export function rapprocher(
  { niveau, fiches }: FeuilleLue,
  ecrites: readonly FicheEcrite[],
  origines: Origines | null,
): readonly Designation[] {
  const { nommant, une } = FEUILLES_FICHES[niveau]
  const parId = new Map(ecrites.map((fiche) => [fiche.id, fiche]))
  const presents = new Set(fiches.map(({ id }) => id))
  const vus = new Set<string>()
  const nommer = (textes: Readonly<Record<string, string>>) => normaliserRecherche(textes[nommant] ?? '')

  return fiches.map((lue): Designation => {
    const textes = Object.fromEntries([...lue.champs].map(([champ, { texte }]) => [champ, texte]))
    if (lue.id !== null && !vus.has(lue.id)) {
      vus.add(lue.id)
      const fiche = parId.get(lue.id)
      const vide = Object.values(textes).every((texte) => texte === '')
      if (!fiche) return { lue, ...expliquerDisparue(textes, readOrigine(origines, niveau, lue.id), une) }
      return vide ? { lue, tag: 'ignoree', message: expliquerReste(niveau, fiche) } : { lue, tag: 'connue', fiche }
    }
    // Une rangée copiée garde l’identifiant de son modèle : la première est le modèle, les autres s’ajoutent.
    const nom = nommer(textes)
    const homonymes = ecrites.filter((fiche) => nom !== '' && nommer(fiche.textes) === nom)
    const [seule, ...autres] = lue.id === null ? homonymes.filter(({ id }) => !presents.has(id)) : []
    if (autres.length > 0) {
      return {
        lue,
        tag: 'erreur',
        message: `L’acte a plusieurs ${une}s de ce titre\u202f: renommez-les dans le portail.`,
      }
    }
    if (!seule) return { lue, tag: 'ajout', homonyme: homonymes.length > 0 }
    if (vus.has(seule.id)) return { lue, tag: 'erreur', message: 'Une autre ligne de la feuille porte ce titre.' }
    vus.add(seule.id)
    return { lue, tag: 'connue', fiche: seule }
  })
}

/** Les fiches exportées dont la feuille n’a plus la rangée. */
export function listAbsentes(
  { niveau, nom, identifiee }: FeuilleLue,
  designations: readonly Designation[],
  ecrites: readonly FicheEcrite[],
  origines: Origines | null,
) {
  if (!identifiee) return []
  const presentes = new Set(designations.flatMap((d) => (d.tag === 'connue' ? [d.fiche.id] : (d.lue.id ?? []))))
  return ecrites
    .filter(({ id }) => origines?.has(id) && !presentes.has(id))
    .map((fiche) => ({ ou: `Feuille ${nom}`, message: expliquerReste(niveau, fiche) }))
}

function expliquerReste(niveau: NiveauFiche, { textes }: FicheEcrite): string {
  const { nommant, la } = FEUILLES_FICHES[niveau]
  const titre = entreGuillemets(textes[nommant] ?? '')
  return `${la} ${titre} n’y est plus\u202f: elle reste dans l’acte. Une fiche se retire dans le portail.`
}

function expliquerDisparue(
  textes: Readonly<Record<string, string>>,
  origine: Readonly<Record<string, string>> | null,
  une: string,
) {
  if (origine === null) {
    return { tag: 'erreur', message: `Cet identifiant n’est celui d’aucune ${une} de l’acte.` } as const
  }
  const intacte = Object.entries(textes).every(([champ, texte]) => texte === origine[champ])
  return intacte
    ? ({
        tag: 'ignoree',
        message: `Cette ${une} a été retirée de l’acte depuis l’export\u202f: elle n’y revient pas.`,
      } as const)
    : ({
        tag: 'erreur',
        message: `Cette ${une} a été retirée de l’acte depuis l’export\u202f: videz sa case Identifiant pour l’ajouter à nouveau.`,
      } as const)
}
