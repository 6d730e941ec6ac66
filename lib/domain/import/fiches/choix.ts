import type { DecisionImport } from '@/lib/domain/import/choix'
import type { ChampChange, ChangementFiche } from '@/lib/domain/import/fiches/comparaison'

/** Ce qui désigne le champ d’une fiche dont l’acte et le fichier ne disent pas de même. */
export function cleChoixFiche({ id }: Pick<ChangementFiche, 'id'>, { champ }: Pick<ChampChange, 'champ'>): string {
  return `${id}.${champ}`
}

/** Les fiches à écrire une fois les choix faits, chacune avec ses seuls champs retenus, et les choix qui manquent. */
export function applyChoixFiches(
  fiches: readonly ChangementFiche[],
  decisions: ReadonlyMap<string, DecisionImport>,
): { readonly retenues: readonly ChangementFiche[]; readonly indecises: readonly ChampChange[] } {
  const decide = (fiche: ChangementFiche, champ: ChampChange) => decisions.get(cleChoixFiche(fiche, champ))
  const retenues = fiches.map((fiche) => ({
    ...fiche,
    champs: fiche.champs.filter((champ) => !champ.conflit || decide(fiche, champ) === 'fichier'),
  }))
  return {
    retenues: retenues.filter(({ champs }) => champs.length > 0),
    indecises: fiches.flatMap((fiche) => fiche.champs.filter((c) => c.conflit && decide(fiche, c) === undefined)),
  }
}
