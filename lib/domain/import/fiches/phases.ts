import type { Action } from '@/lib/domain/instantane'

type Phase = Action['phases'][number]

/** Une barre seule sépare ; celle que le texte lui-même contient se double. */
const BARRE = /\s*(?<!\|)\|(?!\|)\s*/

/** Les phases en un texte, une par ligne : « libellé | échéance | territoire ». */
export function ecrirePhases(phases: readonly Phase[]): string {
  return phases
    .map(({ libelle, echeance, territoire }) =>
      (territoire === null ? (echeance === null ? [libelle] : [libelle, echeance]) : [libelle, echeance, territoire])
        .map((partie) => (partie ?? '').replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll('|', '||'))
        .join(' | '),
    )
    .join('\n')
}

/** Les phases d’un texte ; celle qui a trop de parties se nomme. */
export function readPhases(texte: string): readonly Phase[] | { readonly illisible: string } {
  const lignes = texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter(Boolean)
  const illisible = lignes.find((ligne) => ligne.split(BARRE).length > 3)
  if (illisible !== undefined) return { illisible }
  return lignes.map((ligne) => {
    const [libelle = '', echeance = '', territoire = ''] = ligne.split(BARRE).map((p) => p.replaceAll('||', '|').trim())
    return { libelle, echeance: echeance || null, territoire: territoire || null }
  })
}
