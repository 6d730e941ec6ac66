import { computeDifference } from '@/lib/domain/difference/difference'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { getActe } from '@/lib/features/actes/queries'
import { getActeEtPrecedent } from '@/lib/features/actes/queries/changements'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { signDossier } from '@/tests/factories/cycle'
import { createDossier, ligneMontant } from '@/tests/factories/dossiers'

/** Les montants à poser sur les deux mesures et les deux actions du dossier, avant de le signer. */
export type Chiffrage = readonly {
  readonly sur: 'mesure' | 'mesureLibre' | 'guichet' | 'mobilite'
  readonly annee: number
  readonly montant?: string
  readonly absence?: 'secret'
}[]

/** Le guichet et la mobilité portent des montants, avant 2021 et en 2021. */
const ORDINAIRE: Chiffrage = [
  { sur: 'guichet', montant: '62 000', annee: 2020 },
  { sur: 'mobilite', montant: '114 000,50', annee: 2020 },
  { sur: 'guichet', absence: 'secret', annee: 2021 },
  { sur: 'mobilite', montant: '10', annee: 2021 },
]

/** Un avenant 2021, ouvert sur un dossier signé ainsi chiffré. */
export async function openAvenant(valideur: Viewer, chiffrage: Chiffrage = ORDINAIRE) {
  const dossier = await createDossier(valideur)
  const { acteId: initialeId, version, sourceId } = dossier
  const sujets = {
    mesure: `mesure:${dossier.mesureId}`,
    mesureLibre: `mesure:${dossier.mesureLibreId}`,
    guichet: `action:${dossier.actionId}`,
    mobilite: `action:${dossier.actionLibreId}`,
  }
  const montants = chiffrage.map(({ sur, annee, montant = '', ...champs }) => ({
    ...ligneMontant({ sujet: sujets[sur], montant, sourceId }),
    debut: `${annee}-01-01`,
    fin: `${annee}-12-31`,
    ...champs,
  }))
  expectOk(await saveMontants(valideur, { acteId: initialeId, version, montants }))
  await signDossier(valideur, dossier)
  const { acteId } = expectOk(
    await createAvenant(valideur, {
      conventionId: dossier.conventionId,
      libelle: 'Avenant 2021',
      regime: 'civil',
      annee: 2021,
    }),
  )
  const { acte } = expectOk(await getActe(valideur, { acteId }))
  const findAction = (titre: string) => acte.actions.find((action) => action.titre === titre)?.id ?? ''
  const findMesure = (intitule: string) => acte.mesures.find((mesure) => mesure.intitule === intitule)?.id ?? ''
  return {
    dossier,
    acteId,
    guichet: findAction('Guichet unique'),
    mobilite: findAction('Mobilité'),
    mesureId: findMesure('Premier accueil'),
    mesureLibreId: findMesure('Sorties sèches'),
  }
}

/** L’avenant tel qu’il est, et ce qui le sépare de l’acte précédent. */
export async function readAvenant(valideur: Viewer, acteId: string) {
  const { acte, precedent } = expectOk(await getActeEtPrecedent(valideur, { acteId }))
  if (!precedent) throw new Error('L’acte précédent est introuvable')
  return { acte: acte.acte, difference: computeDifference(precedent, acte) }
}
