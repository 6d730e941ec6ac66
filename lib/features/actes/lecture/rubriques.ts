import 'server-only'
import type { Atelier } from '@/lib/platform/command/create-command'
import type { Acte } from '@/lib/platform/db/generated/client'
import { nextOrdreFiche } from '../ecriture-fiches'
import type { firstVersion } from '../lignes'
import type { LectureSaisie } from '../schema-lecture'

type RubriqueGardee = Extract<LectureSaisie['rubriques'][number], { readonly accepte: 'oui' }> & {
  readonly citation: string
}

/** La mesure ou l’action écrite pour chaque rubrique, sous le nom que les montants lui donnent. */
export type RubriquesEcrites = ReadonlyMap<string, { readonly niveau: 'mesure' | 'action'; readonly id: string }>

/** Ajoute les mesures et les fiches à la suite de celles de l’acte, dans l’ordre de la lecture. */
export async function writeRubriquesLues(
  { tx }: Atelier,
  acte: Acte,
  rubriques: readonly RubriqueGardee[],
  signature: ReturnType<typeof firstVersion>,
): Promise<RubriquesEcrites> {
  const cle = { collectiviteId: acte.collectiviteId, acteId: acte.id }
  const premiers = {
    mesure: await nextOrdreFiche(tx, acte, 'mesure'),
    action: await nextOrdreFiche(tx, acte, 'action'),
  }
  const ecrites = rubriques.map((rubrique, rang) => ({
    ...rubrique,
    id: crypto.randomUUID(),
    ordre: premiers[rubrique.niveau] + rang,
  }))
  await tx.mesure.createMany({
    data: ecrites
      .filter(({ niveau }) => niveau === 'mesure')
      .map(({ id, code, titre, volet, descriptif, ordre }) => ({
        ...cle,
        ...signature,
        id,
        code,
        intitule: titre,
        volet,
        descriptif,
        ordre,
      })),
  })
  await tx.action.createMany({
    data: ecrites
      .filter(({ niveau }) => niveau === 'action')
      .map(({ niveau: _n, rang: _r, accepte: _a, de: _d, a: _f, citation: _c, ...action }) => ({
        ...cle,
        ...signature,
        ...action,
      })),
  })
  return new Map(ecrites.map(({ rang, niveau, id }) => [`rubrique:${rang}`, { niveau, id }]))
}
