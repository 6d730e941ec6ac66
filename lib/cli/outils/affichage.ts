const TOTAL = 6

/** Annonce une étape du démarrage. */
export function printEtape(rang: number, texte: string): void {
  console.log(`${rang}/${TOTAL} ${texte}`)
}

/** Présente des lignes en colonnes alignées. */
export function formatColonnes(lignes: readonly (readonly string[])[]): string {
  const largeurs = lignes.reduce<readonly number[]>(
    (maxima, ligne) => ligne.map((cellule, colonne) => Math.max(maxima[colonne] ?? 0, cellule.length)),
    [],
  )
  return lignes
    .map((ligne) => ligne.map((cellule, colonne) => cellule.padEnd(largeurs[colonne] ?? 0)).join('  '))
    .map((ligne) => `  ${ligne.trimEnd()}`)
    .join('\n')
}
