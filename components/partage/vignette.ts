import type { Balance } from '@/components/balance/parts'
import { sumAutres, toBalance } from '@/components/parite/parts-dessinees'
import { toParts } from '@/components/parite/parts-publiees'
import { decrirePortee } from '@/components/territoires/portee'
import { isChiffre } from '@/lib/domain/montant/montant'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { decrireParts } from '@/lib/domain/phrase/parts'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { decrireVerdict } from '@/lib/domain/phrase/verdict'
import { type ConventionResumee, listConventions, type TerritoirePublie } from '@/lib/domain/territoire-publie'

/** Ce qu’une image dit d’une convention, hors du portail : la balance, ses deux montants et le verdict. */
export interface Vignette {
  readonly titre: string
  /** Nature et période des montants ; null sans aucun montant. */
  readonly portee: string | null
  readonly verdict: string
  /** Null sans aucun montant : il n’y a rien à dessiner. */
  readonly balance: Balance | null
  readonly parts: readonly { readonly nom: string; readonly montant: string }[]
  /** Le total des deux parties, quand c’est ce que la source donne. */
  readonly ensemble: string | null
  readonly autres: string | null
  /** La même chose en une phrase. */
  readonly phrase: string
}

/** Une vignette par convention dont la parité se juge. */
export function listVignettes(territoire: TerritoirePublie): readonly Vignette[] {
  return listConventions(territoire).map((convention) => toVignette(convention, territoire))
}

/** La vignette d’une convention. */
function toVignette({ titre, tete }: ConventionResumee, collectivite: TerritoirePublie): Vignette {
  if (tete === null) {
    const verdict = 'Parité indéterminable\u202f: aucun montant publié'
    return {
      titre,
      portee: null,
      verdict,
      balance: null,
      parts: [],
      ensemble: null,
      autres: null,
      phrase: `${titre}. ${verdict}.`,
    }
  }
  const parts = toParts(tete)
  const verdict = decrireVerdict(tete.verdict, collectivite)
  const ventile = isChiffre(parts.etat) && isChiffre(parts.departement)
  const autres = sumAutres(parts.autres)
  return {
    titre,
    portee: decrirePortee(tete),
    verdict,
    balance: toBalance(parts),
    parts: (['etat', 'departement'] as const).map((financeur) => ({
      nom: nommerPayeur({ financeur, financeurNom: null }, collectivite),
      montant: decrireValeur(parts[financeur]),
    })),
    ensemble: isChiffre(parts.ensemble) && !ventile ? decrireValeur(parts.ensemble) : null,
    autres: autres === null ? null : decrireValeur(autres),
    phrase: `${titre}. ${capitaliser(decrireParts(parts, tete.nature, collectivite))}. ${verdict}.`,
  }
}
