/**
 * Une ligne de l’acte. Les sources ne disent pas toujours à quelle mesure une action se rattache :
 * une action sans mesure tient alors le même rang qu’une mesure.
 */
export type Rubrique =
  | { readonly niveau: 'mesure'; readonly id: string; readonly volet: string | null }
  | { readonly niveau: 'action'; readonly id: string; readonly volet: string | null; readonly mesureId: string | null }

/** Les mesures, et les actions dont la mesure est inconnue ou hors de la liste : ce que l’acte énumère au premier rang. */
export function listPremierRang(rubriques: readonly Rubrique[]): readonly Rubrique[] {
  const mesures = new Set(rubriques.filter(({ niveau }) => niveau === 'mesure').map(({ id }) => id))
  return rubriques.filter(
    (rubrique) => rubrique.niveau === 'mesure' || rubrique.mesureId === null || !mesures.has(rubrique.mesureId),
  )
}

/** Les actions rattachées à une mesure. */
export function listActions(rubriques: readonly Rubrique[], mesureId: string): readonly Rubrique[] {
  return rubriques.filter((rubrique) => rubrique.niveau === 'action' && rubrique.mesureId === mesureId)
}

/** Le volet d’une ligne ; une action sans volet propre a celui de sa mesure. */
export function getVolet(rubrique: Rubrique, rubriques: readonly Rubrique[]): string | null {
  if (rubrique.volet !== null || rubrique.niveau === 'mesure') return rubrique.volet
  return rubriques.find(({ niveau, id }) => niveau === 'mesure' && id === rubrique.mesureId)?.volet ?? null
}
