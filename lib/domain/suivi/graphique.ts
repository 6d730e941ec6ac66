import type { BilanPublie } from '@/lib/domain/bilan-publie'
import { clePortee } from '@/lib/domain/consolidation'
import { type Groupe, groupBy } from '@/lib/domain/groupe'
import type { LigneSuivi } from '@/lib/domain/suivi/ligne'
import type { Nature } from '@/lib/domain/vocabulaire'

/** Des points de base : une part dessinée n’est pas un montant. */
const TOUT = 10_000n

/** Une ligne que le graphique peut dessiner : ses deux parts sont connues. */
export interface LigneDessinee {
  readonly ligne: LigneSuivi
  readonly bilan: BilanPublie
  readonly etat: number
  readonly autre: number
  readonly departement: number
}

/** Ce qui se compare dans un même graphique : une nature, une période, un périmètre. */
export interface Portee {
  readonly cle: string
  readonly nature: Nature
  readonly periode: BilanPublie['periode']
  readonly perimetre: string | null
  readonly nombre: number
}

/** Pourquoi des lignes ne sont pas dessinées. */
export interface LignesOmises {
  readonly nonRenseignees: number
  readonly enPreparation: number
  readonly horsParite: number
  readonly partManquante: number
  readonly autrePortee: number
}

/** Les portées que l’on peut dessiner, la plus fréquente d’abord. */
export function listPortees(lignes: readonly LigneSuivi[]): readonly Portee[] {
  return groupBy(lignes.map(({ bilan }) => bilan).filter(isDessinable), clePortee)
    .map(toPortee)
    .toSorted((a, b) => b.nombre - a.nombre)
}

/** Les parts de chaque ligne de la portée, et le compte de celles qui n’y sont pas. */
export function dessiner(
  lignes: readonly LigneSuivi[],
  portee: Portee,
): { readonly dessinees: readonly LigneDessinee[]; readonly omises: LignesOmises } {
  const dessinees = lignes.flatMap((ligne) => {
    const { bilan } = ligne
    return isDessinable(bilan) && clePortee(bilan) === portee.cle ? [{ ligne, bilan, ...computeParts(bilan) }] : []
  })
  const count = (etat: LigneSuivi['etat']) => lignes.filter((ligne) => ligne.etat === etat).length
  const dessinables = lignes.map(({ bilan }) => bilan).filter(isDessinable).length
  const [nonRenseignees, enPreparation, horsParite] = [
    count('non_renseigne'),
    count('en_preparation'),
    count('hors_parite'),
  ]
  return {
    dessinees,
    omises: {
      nonRenseignees,
      enPreparation,
      horsParite,
      partManquante: lignes.length - nonRenseignees - enPreparation - horsParite - dessinables,
      autrePortee: dessinables - dessinees.length,
    },
  }
}

type BilanDessinable = BilanPublie & Readonly<Record<'etat' | 'departement', NonNullable<BilanPublie['etat']>>>

/** Un total nul, ou une reprise de crédits, n’a pas de part à dessiner. */
function isDessinable(bilan: BilanPublie | null): bilan is BilanDessinable {
  if (bilan?.etat == null || bilan.departement == null) return false
  const parts = [bilan.etat.centimes, bilan.departement.centimes, bilan.autres?.centimes ?? 0n]
  return parts.every((part) => part >= 0n) && parts.some((part) => part > 0n)
}

function computeParts({ etat, departement, autres }: BilanDessinable) {
  const autre = autres?.centimes ?? 0n
  const total = etat.centimes + departement.centimes + autre
  const partEtat = (etat.centimes * TOUT) / total
  const partAutre = (autre * TOUT) / total
  return { etat: Number(partEtat), autre: Number(partAutre), departement: Number(TOUT - partEtat - partAutre) }
}

function toPortee(bilans: Groupe<BilanDessinable>): Portee {
  const [premier] = bilans
  const { nature, periode, perimetre } = premier
  return { cle: clePortee(premier), nature, periode, perimetre, nombre: bilans.length }
}
