import 'server-only'
import { listRubriques } from '@/lib/domain/analyse'
import { listPortees, reconduire } from '@/lib/domain/montant/reconduction'
import { formatPeriode } from '@/lib/domain/periode'
import { expliquerReconductionVaine, noterReconduction } from '@/lib/domain/phrase/reconduction'
import { ok, refuse } from '@/lib/platform/result'
import { listIntitules, nommerSujet, toColonnes, toTouchee, toTrace } from '../colonnes-montant'
import { nextOrdreMontant } from '../lignes'
import { loadActe, takeVersion } from '../load'
import { createModification } from '../modification'
import { LIGNES_MAX } from '../schema'
import { reconductionSchema, toCalcul } from '../schema-reconduction'

/**
 * Reconduit les montants d’une période sur une autre. Le chiffre neuf est au centime, dit comment il a été calculé, et
 * n’hérite ni de la source ni de la citation : elles parlaient de l’ancien.
 */
export const reconduireMontants = createModification({
  nom: 'montants.reconduire',
  schema: reconductionSchema,
  bloc: 'montants',
  async execute({ tx, viewer, maintenant, journal, refuseFermees }, { version, debut, fin, ...saisie }, acte) {
    const refus = await takeVersion(tx, acte, version)
    if (refus) return refus
    const { collectiviteId, id: acteId } = acte
    const charge = await loadActe(tx, acteId)
    const portee = charge && listPortees(charge.acte.montants).find(({ cle }) => cle === saisie.portee)
    const calcul = toCalcul(saisie)
    if (!charge || !portee || !calcul) return refuse('introuvable')
    const vers = { debut, fin }
    const { montants } = charge.acte
    const { lignes } = reconduire(montants, listRubriques(charge.acte), { portee, vers, calcul })
    const vaine = expliquerReconductionVaine(lignes)
    if (vaine !== null) return refuse('invalide', vaine)
    if (montants.length + lignes.length > LIGNES_MAX)
      return refuse('invalide', `${LIGNES_MAX} montants au plus par acte.`)

    const premier = await nextOrdreMontant(tx, acte)
    const ordres = new Map(
      (await tx.montant.findMany({ where: { collectiviteId, acteId }, select: { id: true, ordre: true } })).map((m) => [
        m.id,
        m.ordre,
      ]),
    )
    const intitules = await listIntitules(tx, acte)
    const origine = { calcul, facteur: saisie.facteur?.texte ?? null, de: portee.periode }
    const ecrites = lignes.map((ligne, rang) => {
      const { source, attente, centimes } = ligne
      const neuve = {
        ...source,
        periode: vers,
        valeur: { kind: 'chiffre', centimes, precision: 'centime' } as const,
        sourceId: null,
        citation: null,
        page: null,
        note: noterReconduction(ligne, origine),
      }
      const ordre = (attente && ordres.get(attente.id)) ?? premier + rang
      return { id: attente?.id ?? crypto.randomUUID(), attente, ordre, colonnes: toColonnes(neuve, ordre) }
    })
    const ferme = await refuseFermees(ecrites.map(({ id, attente, colonnes }) => toTouchee(attente && id, colonnes)))
    if (ferme) return ferme
    await tx.montant.deleteMany({ where: { collectiviteId, acteId, id: { in: ecrites.map(({ id }) => id) } } })
    await tx.montant.createMany({
      data: ecrites.map(({ id, colonnes }) => ({
        collectiviteId,
        acteId,
        id,
        ...colonnes,
        saisiPar: viewer.utilisateurId,
        saisiParNom: viewer.nom,
        saisiLe: maintenant,
      })),
    })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: {
        de: formatPeriode(portee.periode),
        vers: formatPeriode(vers),
        changes: ecrites.map(({ id, attente, ordre, colonnes }) => ({
          id,
          de: attente && toTrace(toColonnes(attente, ordre)),
          vers: toTrace(colonnes),
          sujet: nommerSujet(intitules, colonnes),
        })),
      },
    })
    return ok({ acteId, nombre: lignes.length })
  },
})
