import 'server-only'
import { listLignesAPreparer } from '@/lib/domain/avenant/preparation'
import { listMontantsEnCours } from '@/lib/domain/avenant/terminees'
import { getBlocsOuverts } from '@/lib/domain/cycle/blocs'
import type { MontantComplet } from '@/lib/domain/instantane'
import { isAReprendre } from '@/lib/domain/jalon/etat'
import { getJour, type Periode } from '@/lib/domain/periode'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
import { type Atelier, createCommand } from '@/lib/platform/command/create-command'
import { fromJour, toJour, toPeriode } from '@/lib/platform/db/jour'
import { placeJalons } from '@/lib/platform/jalons'
import { ok, refuse } from '@/lib/platform/result'
import { copyParties, PARTIES } from '../copie'
import { refuseFinAtteinte } from '../fin-convention'
import { nextOrdreMontant } from '../lignes'
import { loadActe } from '../load'
import { avenantSchema, readPeriodeSaisie } from '../schema-avenant'

/**
 * Ouvre un avenant à partir du dernier acte, s’il est signé : son rang suit sans trou, son numéro officiel est celui que
 * l’agent donne, ou rien. Un seul avenant est ouvert à la fois.
 */
export const createAvenant = createCommand({
  nom: 'avenant.creer',
  permission: 'acte.modifier',
  schema: avenantSchema,
  load: (tx, { conventionId }) => tx.convention.findFirst({ where: { id: conventionId } }),
  async execute(atelier, saisie, convention) {
    const { tx, viewer, maintenant, journal } = atelier
    const { collectiviteId, id: conventionId, cadreCode } = convention
    const { libelle, numero, typeAvenant, preparer } = saisie
    const precedent = await tx.acte.findFirst({
      where: { collectiviteId, conventionId, statut: { not: 'abandonne' } },
      orderBy: { rang: 'desc' },
      include: PARTIES,
    })
    if (!precedent) return refuse('introuvable')
    if (precedent.statut !== 'signe') {
      const message = `${entreGuillemets(precedent.libelle)} n’est pas encore signé${DEUX_POINTS}un seul acte est ouvert à la fois.`
      return refuse('invalide', message)
    }
    const finActuelle = precedent.finConvention ?? convention.periodeFin
    const finConvention = typeAvenant === 'prolongation' ? saisie.finConvention : toJour(precedent.finConvention)
    const refus = typeAvenant === 'prolongation' ? refuseFinAtteinte(toJour(finActuelle), finConvention) : null
    if (refus) return refus
    const periode = readPeriodeSaisie(saisie) ?? toPeriode(precedent.periodeDebut, precedent.periodeFin)
    const { id: acteId } = await tx.acte.create({
      data: {
        collectiviteId,
        conventionId,
        rang: precedent.rang + 1,
        typeAvenant,
        blocsOuverts: typeAvenant === null ? [] : [...getBlocsOuverts(typeAvenant)],
        finConvention: fromJour(finConvention),
        numero,
        libelle,
        periodeDebut: fromJour(periode?.debut ?? null),
        periodeFin: fromJour(periode?.fin ?? null),
        creePar: viewer.utilisateurId,
      },
    })
    const aujourdhui = getJour(maintenant)
    const jalons = precedent.jalons.filter(({ echeance, faitLe }) =>
      isAReprendre({ echeance: toJour(echeance), faitLe: toJour(faitLe) }, aujourdhui),
    )
    await copyParties(tx, { ...precedent, jalons }, acteId)
    const preparees = preparer && periode !== null ? await prepareLignes(atelier, collectiviteId, acteId, periode) : 0
    await placeJalons(tx, { collectiviteId, conventionId, acteId, cadreCode, periode }, aujourdhui)
    await journal({
      objetType: 'acte',
      objetId: acteId,
      acteId,
      donnees: { libelle, numero, typeAvenant, periode, finConvention, preparees, copieDe: precedent.id },
    })
    return ok({ acteId, preparees })
  },
})

/** Ajoute, sans chiffre, les lignes de la dernière période pour la nouvelle ; dit combien. */
async function prepareLignes(
  { tx, viewer, maintenant }: Atelier,
  collectiviteId: string,
  acteId: string,
  periode: Periode,
): Promise<number> {
  const charge = await loadActe(tx, acteId)
  if (!charge) return 0
  const premier = await nextOrdreMontant(tx, { collectiviteId, id: acteId })
  const lignes = listLignesAPreparer(listMontantsEnCours(charge.acte), periode)
  await tx.montant.createMany({
    data: lignes.map((ligne, rang) => ({
      ...toSujet(ligne),
      collectiviteId,
      acteId,
      ordre: premier + rang,
      financeur: ligne.financeur,
      financeurNom: ligne.financeurNom,
      periodeDebut: fromJour(periode.debut),
      periodeFin: fromJour(periode.fin),
      nature: ligne.nature,
      absence: 'non_renseigne' as const,
      perimetre: ligne.perimetre,
      saisiPar: viewer.utilisateurId,
      saisiParNom: viewer.nom,
      saisiLe: maintenant,
    })),
  })
  return lignes.length
}

function toSujet({ sujet }: Pick<MontantComplet, 'sujet'>) {
  return {
    mesureId: sujet.niveau === 'mesure' ? sujet.id : null,
    actionId: sujet.niveau === 'action' ? sujet.id : null,
  }
}
