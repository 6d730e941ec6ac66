import type { ChangementFiche } from '@/lib/domain/import/fiches/comparaison'
import { FEUILLES_FICHES } from '@/lib/domain/import/fiches/feuilles'
import type { Acte, Convention } from '@/lib/domain/instantane'
import { cleSujet, type Sujet } from '@/lib/domain/montant/montant'
import { normaliserRecherche } from '@/lib/domain/territoire'

/** Ce que l’acte connaît, et que le fichier doit désigner. */
export interface Connus {
  readonly sujets: readonly {
    readonly cle: string
    readonly sujet: Sujet
    readonly titre: string
    readonly noms: readonly string[]
  }[]
  readonly sources: readonly { readonly id: string; readonly nom: string }[]
}

export const ACTE_ENTIER = 'L’acte entier'

/** Les lignes et les sources d’un acte, avec les noms sous lesquels un fichier peut les dire, et celles qu’il ajoute. */
export function listConnus(
  acte: Pick<Acte, 'mesures' | 'actions'>,
  { sources }: Pick<Convention, 'sources'>,
  fiches: readonly ChangementFiche[] = [],
): Connus {
  const renommees = new Map(fiches.map((fiche) => [`${fiche.niveau}:${fiche.id}`, readNouveauTitre(fiche)]))
  const lignes = [
    ...acte.mesures.map(({ id, code, intitule }) => ({
      sujet: { niveau: 'mesure', id } as const,
      code,
      titre: intitule,
    })),
    ...acte.actions.map(({ id, code, titre }) => ({ sujet: { niveau: 'action', id } as const, code, titre })),
    ...fiches.flatMap(({ etat, niveau, id, titre }) =>
      etat === 'ajoutee' ? [{ sujet: { niveau, id }, code: null, titre }] : [],
    ),
  ]
  return {
    sujets: [
      { cle: 'acte', sujet: { niveau: 'acte' }, titre: ACTE_ENTIER, noms: [normaliserRecherche(ACTE_ENTIER)] },
      ...lignes.map(({ sujet, code, titre }) => ({
        cle: cleSujet(sujet),
        sujet,
        titre,
        noms: [
          titre,
          renommees.get(cleSujet(sujet)) ?? titre,
          ...(code === null ? [] : [`${code} ${titre}`, code]),
        ].map(normaliserRecherche),
      })),
    ],
    sources: sources.map(({ id, titre }) => ({ id, nom: normaliserRecherche(titre) })),
  }
}

/** Le titre que le même fichier donne à une fiche ; ses montants peuvent déjà l’employer. */
function readNouveauTitre({ niveau, champs }: ChangementFiche): string | undefined {
  return champs.find(({ champ }) => champ === FEUILLES_FICHES[niveau].nommant)?.vers
}

export type Trouve<T> = { readonly tag: 'ok'; readonly valeur: T } | { readonly tag: 'inconnu' | 'ambigu' }

/** La ligne de ce nom ; entre deux du même nom, celle que désigne l’identifiant. */
export function findSujet({ sujets }: Connus, nom: string, cle: string | null): Trouve<Sujet> {
  const cherche = normaliserRecherche(nom)
  const trouves = sujets.filter(({ noms }) => noms.includes(cherche))
  const [seul, ...autres] = trouves
  const designe = autres.length === 0 ? seul : trouves.find((trouve) => trouve.cle === cle)
  if (designe) return { tag: 'ok', valeur: designe.sujet }
  return { tag: seul ? 'ambigu' : 'inconnu' }
}

/** La source de ce titre ; entre deux du même titre, celle que désigne l’identifiant. */
export function findSource({ sources }: Connus, titre: string, id: string | null): Trouve<string> {
  const cherche = normaliserRecherche(titre)
  const trouvees = sources.filter(({ nom }) => nom === cherche)
  const [seule, ...autres] = trouvees
  const designee = autres.length === 0 ? seule : trouvees.find((trouvee) => trouvee.id === id)
  if (designee) return { tag: 'ok', valeur: designee.id }
  return { tag: seule ? 'ambigu' : 'inconnu' }
}
