import { enumerer } from '@/lib/domain/phrase/grammaire'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { LigneDessinee, LignesOmises } from '@/lib/domain/suivi/graphique'

/** Ce que montre le graphique : « l’État apporte la moitié dans 2 conventions, moins de la moitié dans 1. » */
export function decrireDessin(dessinees: readonly Pick<LigneDessinee, 'bilan'>[]): string {
  const verdicts = dessinees.map(({ bilan }) => bilan.verdict)
  const count = (plusPayeur: 'etat' | 'departement') =>
    verdicts.filter((verdict) => verdict.tag === 'rompue' && verdict.plusPayeur === plusPayeur).length
  const [plus, moins] = [count('etat'), count('departement')]
  const cas = [
    { nombre: verdicts.length - plus - moins, apport: 'autant que la collectivité' },
    { nombre: moins, apport: 'moins que la collectivité' },
    { nombre: plus, apport: 'plus que la collectivité' },
  ].filter(({ nombre }) => nombre > 0)
  const constats = cas.map(({ nombre, apport }) => `${apport} dans ${compter(nombre, 'convention', 'conventions')}`)
  return `L’État apporte ${enumerer(constats)}.`
}

/** « 12 lignes ne sont pas dessinées : 10 territoires non renseignés et 2 conventions où une part manque. » ; null sans omission. */
export function decrireOmissions(omises: LignesOmises): string | null {
  const { nonRenseignees, horsParite, partManquante, autrePortee } = omises
  const raisons = [
    { nombre: nonRenseignees, noms: ['territoire non renseigné', 'territoires non renseignés'] },
    { nombre: partManquante, noms: ['convention où une part manque', 'conventions où une part manque'] },
    {
      nombre: autrePortee,
      noms: ['convention d’une autre nature ou période', 'conventions d’une autre nature ou période'],
    },
    { nombre: horsParite, noms: ['plan hors parité', 'plans hors parité'] },
  ] as const
  const total = nonRenseignees + horsParite + partManquante + autrePortee
  if (total === 0) return null
  const comptes = raisons
    .filter(({ nombre }) => nombre > 0)
    .map(({ nombre, noms: [singulier, pluriel] }) => compter(nombre, singulier, pluriel))
  const lignes = `${compter(total, 'ligne', 'lignes')} ${accorder(total, 'n’est pas dessinée', 'ne sont pas dessinées')}`
  return `${lignes}${DEUX_POINTS}${enumerer(comptes)}.`
}
