import 'server-only'
import type { Acte as ActeLu } from '@/lib/domain/instantane'
import type { Financeur, Nature, Precision } from '@/lib/domain/vocabulaire'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { Acte } from '@/lib/platform/db/generated/client'
import { fromJour } from '@/lib/platform/db/jour'
import { nextOrdreMontant, toSujetColonnes } from '../lignes'
import type { RubriquesEcrites } from './rubriques'

interface MontantGarde {
  readonly sujet: string
  readonly payeur: Financeur | 'chacun'
  readonly payeurNom: string | null
  readonly nature: Nature
  readonly montant: { readonly centimes: bigint }
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

/** Ajoute les montants, « chacun » valant une ligne par partie ; dit combien, ou null si un sujet n’est pas de l’acte. */
export async function writeMontantsLus(
  { tx, viewer, maintenant }: Atelier,
  acte: Acte,
  lu: ActeLu,
  { montants, rubriques, sourceId }: Ecriture,
): Promise<number | null> {
  const connus = new Map([
    ...rubriques,
    ...lu.mesures.map(({ id }) => [`mesure:${id}`, { niveau: 'mesure' as const, id }] as const),
    ...lu.actions.map(({ id }) => [`action:${id}`, { niveau: 'action' as const, id }] as const),
  ])
  if (montants.some(({ sujet }) => sujet !== 'acte' && !connus.has(sujet))) return null
  const premier = await nextOrdreMontant(tx, acte)
  const lignes = montants.flatMap((montant) =>
    (montant.payeur === 'chacun' ? CHACUN : [montant.payeur]).map((financeur) => ({ ...montant, financeur })),
  )
  await tx.montant.createMany({
    data: lignes.map(({ sujet, financeur, payeurNom, nature, montant, precision, debut, fin, citation }, rang) => {
      const cible = connus.get(sujet)
      return {
        ...(cible ? toSujetColonnes(cible.niveau, cible.id) : {}),
        collectiviteId: acte.collectiviteId,
        acteId: acte.id,
        ordre: premier + rang,
        financeur,
        financeurNom: financeur === 'autre' ? payeurNom : null,
        periodeDebut: fromJour(debut),
        periodeFin: fromJour(fin),
        nature,
        centimes: montant.centimes,
        precision,
        sourceId,
        citation,
        saisiPar: viewer.utilisateurId,
        saisiParNom: viewer.nom,
        saisiLe: maintenant,
      }
    }),
  })
  return lignes.length
}
