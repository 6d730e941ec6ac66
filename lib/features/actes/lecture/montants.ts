import 'server-only'
import type { Centimes } from '@/lib/domain/centimes'
import type { Sujet } from '@/lib/domain/montant/montant'
import type { Financeur, Nature, Precision } from '@/lib/domain/vocabulaire'
import type { Acte } from '@/lib/platform/db/generated/client'
import { type Result, refuse } from '@/lib/platform/result'
import { readAvant, toColonnes } from '../colonnes-montant'
import { type LignesEcrites, nextOrdre, writeLignes } from '../ecriture-lignes'
import type { AtelierActe } from '../modification'
import { sujetSaisi } from '../schema'
import type { RubriquesEcrites } from './rubriques'

interface MontantGarde {
  readonly sujet: string
  readonly payeur: Financeur | 'chacun'
  readonly payeurNom: string | null
  readonly nature: Nature
  readonly montant: { readonly centimes: Centimes }
  readonly precision: Precision
  readonly debut: string
  readonly fin: string
  readonly citation: string
}

interface Ecriture {
  readonly montants: readonly MontantGarde[]
  readonly rubriques: RubriquesEcrites
  readonly sourceId: string
}

const CHACUN = ['etat', 'departement'] as const

/** Ajoute les montants, « chacun » valant une ligne par partie, par la même porte que la frappe et l’import. */
export async function writeMontantsLus(
  atelier: AtelierActe,
  acte: Acte,
  { montants, rubriques, sourceId }: Ecriture,
): Promise<Result<LignesEcrites>> {
  const lu = await readAvant(atelier.tx, acte)
  const premier = nextOrdre(lu)
  const parties = montants.flatMap((montant) =>
    (montant.payeur === 'chacun' ? CHACUN : [montant.payeur]).map((financeur) => ({ ...montant, financeur })),
  )
  const lignes = parties.flatMap(
    ({ sujet: ecrit, financeur, payeurNom, montant, precision, debut, fin, ...reste }, rang) => {
      const sujet = findSujet(ecrit, rubriques)
      if (sujet === null) return []
      const neuve = {
        ...reste,
        sujet,
        financeur,
        financeurNom: financeur === 'autre' ? payeurNom : null,
        periode: { debut, fin },
        valeur: { kind: 'chiffre', centimes: montant.centimes, precision } as const,
        perimetre: null,
        sourceId,
        page: null,
        note: null,
      }
      return [{ id: crypto.randomUUID(), colonnes: toColonnes(neuve, premier + rang) }]
    },
  )
  return lignes.length < parties.length ? refuse('introuvable') : writeLignes(atelier, acte, lu, lignes)
}

/** Ce que le montant finance ; null s’il désigne un intitulé qui n’est pas écrit avec lui. */
function findSujet(ecrit: string, rubriques: RubriquesEcrites): Sujet | null {
  return rubriques.get(ecrit) ?? sujetSaisi.safeParse(ecrit).data ?? null
}
