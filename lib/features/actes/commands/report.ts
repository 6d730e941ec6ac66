import 'server-only'
import { cleSujet } from '@/lib/domain/montant/montant'
import { fromJour } from '@/lib/platform/db/jour'
import { ok, refuse } from '@/lib/platform/result'
import { nextOrdreMontant, toSujetColonnes, touchVersion } from '../lignes'
import { loadActe } from '../load'
import { createModification } from '../modification'
import { reportSchema } from '../schema-report'

/** Ajoute un montant reporté : les crédits d’une ligne, pour une période plus lointaine, à côté de ceux qu’elle avait. */
export const reportCredits = createModification({
  nom: 'montant.reporter',
  schema: reportSchema,
  bloc: 'montants',
  async execute(atelier, { acteId, sujet, montant, precision, debut, fin, sourceId, note, ...saisie }, acte) {
    const { tx, viewer, maintenant, journal, refuseFermees } = atelier
    const ligne = sujet.niveau === 'acte' ? { niveau: 'acte' as const } : sujet
    const ferme = await refuseFermees([{ niveau: 'montant', id: null, sujet: ligne }])
    if (ferme) return ferme
    const charge = await loadActe(tx, acteId)
    if (!charge || montant === null) return refuse('introuvable')
    const { mesures, actions } = charge.acte
    const sujets = new Map([
      ['acte', null],
      ...mesures.map(({ id, intitule }) => [cleSujet({ niveau: 'mesure', id }), intitule] as const),
      ...actions.map(({ id, titre }) => [cleSujet({ niveau: 'action', id }), titre] as const),
    ])
    const intitule = sujets.get(cleSujet(sujet)) ?? null
    const connue = charge.convention.sources.some(({ id }) => id === sourceId)
    if (!sujets.has(cleSujet(sujet)) || !connue) return refuse('introuvable')
    const { collectiviteId } = acte
    const { id } = await tx.montant.create({
      data: {
        collectiviteId,
        acteId,
        ...(sujet.niveau === 'acte' ? {} : toSujetColonnes(sujet.niveau, sujet.id)),
        ordre: await nextOrdreMontant(tx, acte),
        financeur: saisie.financeur,
        financeurNom: saisie.financeur === 'autre' ? saisie.financeurNom : null,
        nature: 'reporte',
        periodeDebut: fromJour(debut),
        periodeFin: fromJour(fin),
        centimes: montant.centimes,
        precision: precision ?? montant.precisionSuggeree,
        sourceId,
        note,
        saisiPar: viewer.utilisateurId,
        saisiParNom: viewer.nom,
        saisiLe: maintenant,
      },
    })
    await touchVersion(atelier, acte)
    await journal({
      objetType: 'montant',
      objetId: id,
      donnees: { sujet: cleSujet(sujet), intitule, ...saisie, centimes: montant.centimes.toString(), debut, fin, note },
    })
    return ok({ acteId, montantId: id })
  },
})
