import { FEUILLES_FICHES } from '@/lib/domain/import/fiches/feuilles'
import type { FicheLue } from '@/lib/domain/import/fiches/lecture'
import type { FicheEcrite, NiveauFiche } from '@/lib/domain/import/fiches/textes'
import { type Designables, readValeur } from '@/lib/domain/import/fiches/valeurs'
import type { Releve } from '@/lib/domain/import/place'

/** Un champ que l’import changerait. En conflit, l’acte et le fichier l’ont changé chacun de son côté. */
export interface ChampChange {
  readonly champ: string
  readonly titre: string
  readonly ou: string
  readonly conflit: boolean
  /** Ce que l’acte dit, et ce que le fichier veut qu’il dise, tels qu’ils se lisent. */
  readonly de: string
  readonly vers: string
  readonly valeur: unknown
}

/** Ce qu’un import ferait d’une mesure ou d’une action. Aucune n’est jamais retirée. */
export interface ChangementFiche {
  readonly etat: 'ajoutee' | 'changee' | 'conflit' | 'inchangee'
  readonly niveau: NiveauFiche
  /** L’identifiant dans l’acte ; pour une fiche à ajouter, sa place dans le fichier. */
  readonly id: string
  readonly titre: string
  readonly ou: string
  readonly champs: readonly ChampChange[]
}

export interface FicheComparee {
  readonly changement: ChangementFiche
  readonly erreurs: readonly Releve[]
}

/** Compare une rangée à la fiche d’aujourd’hui et à celle que le portail avait exportée, champ par champ. */
export function compareFiche(
  lue: FicheLue,
  actuelle: FicheEcrite,
  origine: Readonly<Record<string, string>> | null,
  designables: Designables,
): FicheComparee {
  const { nommant } = FEUILLES_FICHES[lue.niveau]
  const { champs, erreurs } = readChamps(lue, designables, (champ, texte) => {
    const de = actuelle.textes[champ] ?? ''
    if (texte === de || texte === origine?.[champ]) return null
    // Sans identifiant, le fichier n’est pas parti de l’acte : ce qu’il laisse vide, il ne l’efface pas.
    if (lue.id === null) return texte === '' || champ === nommant ? null : { de, conflit: false }
    return { de, conflit: origine?.[champ] !== de }
  })
  const etat = champs.some(({ conflit }) => conflit) ? 'conflit' : champs.length > 0 ? 'changee' : 'inchangee'
  const titre = actuelle.textes[nommant] ?? ''
  return { changement: { etat, niveau: lue.niveau, id: actuelle.id, titre, ou: lue.ou, champs }, erreurs }
}

/** Une rangée qui ne désigne aucune fiche de l’acte en ajoute une. Son titre se juge même vide. */
export function compareAjout(lue: FicheLue, designables: Designables): FicheComparee {
  const { nommant } = FEUILLES_FICHES[lue.niveau]
  const { champs, erreurs } = readChamps(lue, designables, (champ, texte) =>
    texte === '' && champ !== nommant ? null : { de: '', conflit: false },
  )
  const titre = lue.champs.get(nommant)?.texte ?? ''
  return { changement: { etat: 'ajoutee', niveau: lue.niveau, id: lue.ou, titre, ou: lue.ou, champs }, erreurs }
}

function readChamps(
  { niveau, champs }: FicheLue,
  designables: Designables,
  compare: (champ: string, texte: string) => Pick<ChampChange, 'de' | 'conflit'> | null,
): { readonly champs: readonly ChampChange[]; readonly erreurs: readonly Releve[] } {
  const titres: Readonly<Record<string, string>> = FEUILLES_FICHES[niveau].titres
  const changes: ChampChange[] = []
  const erreurs: Releve[] = []
  for (const [champ, { ou, texte }] of champs) {
    const change = compare(champ, texte)
    if (change === null) continue
    const lue = readValeur(niveau, champ, texte, designables)
    if ('fautes' in lue) erreurs.push(...lue.fautes.map((message) => ({ ou, message })))
    else changes.push({ champ, titre: titres[champ] ?? champ, ou, ...change, vers: texte, valeur: lue.valeur })
  }
  return { champs: changes, erreurs }
}
