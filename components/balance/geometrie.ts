import type { Balance, Part, PartConnue } from './parts'

/** La barre entière, en points de base : des entiers, pour qu’aucun montant ne devienne un flottant. */
export const BARRE_ENTIERE = 10_000
export const MOITIE = 5_000

/** Ce qu’occupe, à son bout, une part qu’aucun total n’échelonne : assez pour se voir, trop peu pour toucher la moitié. */
export const BOUT = 2_500

export type Qui = 'etat' | 'departement' | 'autre' | 'ensemble'
export type Aspect = 'exact' | 'approche' | 'absent'

export type Segment = {
  readonly qui: Qui
  readonly aspect: Aspect
  readonly debut: number
  readonly largeur: number
}

/**
 * Place les segments de gauche à droite : l'État, les autres financeurs, le Département.
 * Une part absente reçoit la place qui reste quand un total la borne. Sans total, chacune reste à son bout.
 */
export function computeSegments({ parts, ensemble }: Balance): readonly Segment[] {
  const { etat, departement, autre } = parts
  if (etat.tag === 'absent' && departement.tag === 'absent') {
    return ensemble === undefined ? deuxMoities(etat, departement) : placeEnsemble(ensemble, autre)
  }
  if (etat.tag === 'absent' || departement.tag === 'absent') {
    if (ensemble === undefined || !isEchelonnee({ parts, ensemble })) return deuxBouts(etat, departement)
    return aligne(etat, departement, autre, ensemble.centimes + positif(autre))
  }
  const total = positif(etat) + positif(departement) + positif(autre)
  return total === 0n ? [] : aligne(etat, departement, autre, total)
}

/** Faux quand une seule part est connue et que rien ne dit de quel tout : la barre ne montre alors aucune proportion. */
export function isEchelonnee({ parts: { etat, departement }, ensemble }: Balance): boolean {
  if ((etat.tag === 'absent') === (departement.tag === 'absent')) return true
  const connue = positif(etat) + positif(departement)
  return ensemble !== undefined && ensemble.centimes > 0n && ensemble.centimes >= connue
}

/** Écrit une position en pourcentage sans passer par une division flottante. */
export function formatPosition(pointsDeBase: number): string {
  const entier = Math.trunc(pointsDeBase / 100)
  const reste = String(pointsDeBase % 100).padStart(2, '0')
  return `${entier}.${reste}%`
}

function aligne(etat: Part, departement: Part, autre: Part, total: bigint): readonly Segment[] {
  const largeurAutre = proportion(positif(autre), total)
  const reste = BARRE_ENTIERE - largeurAutre
  const largeurEtat =
    etat.tag === 'absent'
      ? reste - Math.min(reste, proportion(positif(departement), total))
      : Math.min(reste, proportion(positif(etat), total))
  const largeurDepartement = reste - largeurEtat
  return [
    { qui: 'etat', aspect: etat.tag, debut: 0, largeur: largeurEtat } as const,
    { qui: 'autre', aspect: autre.tag, debut: largeurEtat, largeur: largeurAutre } as const,
    {
      qui: 'departement',
      aspect: departement.tag,
      debut: BARRE_ENTIERE - largeurDepartement,
      largeur: largeurDepartement,
    } as const,
  ].filter((segment) => segment.largeur > 0)
}

function deuxMoities(etat: Part, departement: Part): readonly Segment[] {
  return [
    { qui: 'etat', aspect: etat.tag, debut: 0, largeur: MOITIE },
    { qui: 'departement', aspect: departement.tag, debut: MOITIE, largeur: MOITIE },
  ]
}

function deuxBouts(etat: Part, departement: Part): readonly Segment[] {
  return [
    { qui: 'etat', aspect: etat.tag, debut: 0, largeur: BOUT },
    { qui: 'departement', aspect: departement.tag, debut: BARRE_ENTIERE - BOUT, largeur: BOUT },
  ]
}

function placeEnsemble(ensemble: PartConnue, autre: Part): readonly Segment[] {
  const total = positif(ensemble) + positif(autre)
  const largeurAutre = total === 0n ? 0 : proportion(positif(autre), total)
  const segments: readonly Segment[] = [
    { qui: 'ensemble', aspect: ensemble.tag, debut: 0, largeur: BARRE_ENTIERE - largeurAutre },
    { qui: 'autre', aspect: autre.tag, debut: BARRE_ENTIERE - largeurAutre, largeur: largeurAutre },
  ]
  return segments.filter((segment) => segment.largeur > 0)
}

/** Une reprise de crédits ne se dessine pas : seul ce qui est apporté pèse. */
function positif(part: Part): bigint {
  return part.tag === 'absent' || part.centimes < 0n ? 0n : part.centimes
}

function proportion(centimes: bigint, total: bigint): number {
  return Number((centimes * BigInt(BARRE_ENTIERE) * 2n + total) / (total * 2n))
}
