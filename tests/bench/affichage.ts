/** Une ligne du compte rendu : ce que fait le portail, à quoi on le compare, et ce qu’il faut. */
export interface Mesure {
  readonly nom: string
  readonly portail: number | null
  readonly repere: number | null
  readonly unite: string
  readonly but: string
  /** Le rapport des deux, et si le but est tenu. */
  readonly juge: (portail: number, repere: number) => { readonly rapport: number; readonly tenu: boolean }
}

/** Le rapport doit atteindre ce but. */
export function auMoins(but: number): Pick<Mesure, 'but' | 'juge'> {
  return {
    but: `≥ ${formatNombre(but)}`,
    juge: (portail, repere) => ({ rapport: portail / repere, tenu: portail / repere >= but }),
  }
}

/** Le repère ne doit pas dépasser le portail de plus de ce but : de combien on ralentit. */
export function ralentitDeMoinsDe(but: number): Pick<Mesure, 'but' | 'juge'> {
  return {
    but: `< ${formatNombre(but)}`,
    juge: (portail, repere) => ({ rapport: repere / portail, tenu: repere / portail < but }),
  }
}

const NON_MESURE = 'non mesuré'

/** Un titre et ses lignes, chiffres côte à côte. */
export function printMesures(titre: string, colonnes: readonly [string, string], mesures: readonly Mesure[]): void {
  console.log(`\n${titre}`)
  printLigne(['', ...colonnes, 'rapport', 'but'])
  for (const { nom, portail, repere, unite, but, juge } of mesures) {
    const jugement = portail === null || repere === null ? null : juge(portail, repere)
    const chiffre = (valeur: number | null) => (valeur === null ? NON_MESURE : `${formatNombre(valeur)} ${unite}`)
    const verdict = jugement === null ? '' : jugement.tenu ? 'tenu' : 'NON TENU'
    printLigne([
      nom,
      chiffre(portail),
      chiffre(repere),
      jugement ? formatNombre(jugement.rapport) : '',
      `${but} ${verdict}`,
    ])
  }
}

function printLigne([nom = '', ...cellules]: readonly string[]): void {
  console.log(`  ${nom.padEnd(38)}${cellules.map((cellule) => cellule.padStart(16)).join('  ')}`)
}

function formatNombre(nombre: number): string {
  return nombre.toLocaleString('fr-FR', { maximumSignificantDigits: 3 })
}
