import type { MontantComplet } from '@/lib/domain/instantane'
import { cleSujet } from '@/lib/domain/montant/montant'
import { clePeriode } from '@/lib/domain/periode'

/** Ce qu’un fichier dit d’un montant : tout, sauf qui l’a saisi et quand. */
export type Ecriture = Omit<MontantComplet, 'id' | 'saisiPar' | 'saisiLe'>

/** L’écriture d’un montant de l’acte. */
export function toEcriture({ id: _i, saisiPar: _p, saisiLe: _l, ...ecriture }: MontantComplet): Ecriture {
  return ecriture
}

/** Ce qu’aucun tableur ne sait porter : un classeur les perd, l’acte ne doit pas y voir un changement. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ce sont eux que l’on cherche
const INVISIBLES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Un texte tel qu’il revient d’un tableur. */
export function aplanir(texte: string): string {
  return texte.replaceAll(/\r\n?/g, '\n').replaceAll(INVISIBLES, '').trim()
}

/** Une écriture en un texte qui se compare et se garde : deux montants qui disent la même chose ont le même. */
export function canoniser(ecriture: Ecriture): string {
  const { sujet, financeur, periode, nature, valeur, sourceId } = ecriture
  const textes = [ecriture.financeurNom, ecriture.perimetre, ecriture.citation, ecriture.page, ecriture.note]
  return JSON.stringify([
    cleSujet(sujet),
    financeur,
    clePeriode(periode),
    nature,
    valeur.kind === 'chiffre' ? [valeur.centimes.toString(), valeur.precision] : valeur.kind,
    sourceId,
    ...textes.map((texte) => (texte === null ? null : aplanir(texte) || null)),
  ])
}

/** Ce qui distingue un montant d’un autre quand rien ne le nomme : deux montants de même clé se contrediraient. */
export function cleMontant({ sujet, financeur, financeurNom, periode, nature, perimetre }: Ecriture): string {
  return JSON.stringify([cleSujet(sujet), financeur, financeurNom, clePeriode(periode), nature, perimetre])
}
