import 'server-only'
import { ok, refuse } from '@/lib/platform/result'
import { undoFiches } from '../annulation-fiches'
import { fromTrace, knowsReferences, readAvant } from '../colonnes-montant'
import { decideLigne, writeLignes } from '../ecriture-lignes'
import { touchVersion } from '../lignes'
import { loadActe } from '../load'
import { createModification } from '../modification'
import { type Effets, effetsSchema, importSchema } from '../schema-import'

const TOUT_A_CHANGE = 'Tout ce que cet import a écrit a été modifié depuis\u202f: il n’y a plus rien à annuler.'

/** Remet ce qu’un import a changé et que personne n’a changé depuis ; le reste est laissé, et la trace dit lequel. */
export const undoImport = createModification({
  nom: 'montants.annuler_import',
  schema: importSchema,
  bloc: null,
  async execute(atelier, { acteId, importId }, acte) {
    const { tx, viewer, maintenant, journal } = atelier
    const ligne = await tx.import.findFirst({ where: { id: importId, acteId, statut: 'applique' } })
    if (!ligne) return refuse('introuvable')
    const { montants, fiches } = effetsSchema.parse(ligne.effets)
    const lu = await readAvant(tx, acte)
    const retours = montants.map((effet) => {
      const voulue = { id: effet.id, colonnes: effet.de && fromTrace(effet.de, effet.ordre) }
      return { effet, voulue, decision: decideLigne(lu, voulue, effet.vers && fromTrace(effet.vers, effet.ordre)) }
    })
    const aRemettre = retours.filter(
      ({ decision, voulue: { colonnes } }) =>
        decision === 'ecrire' && (colonnes === null || knowsReferences(colonnes, lu)),
    )
    const laisses = retours.filter((retour) => retour.decision !== 'rien' && !aRemettre.includes(retour))
    const ecrites = await writeLignes(
      atelier,
      acte,
      lu,
      aRemettre.map(({ voulue }) => voulue),
    )
    if (!ecrites.ok) return ecrites
    const charge = await loadActe(tx, acteId)
    if (!charge) return refuse('introuvable')
    const retour = await undoFiches(atelier, acte, charge.acte, fiches)
    if (!retour.ok) return retour
    const { remises, laissees } = retour.value
    if (aRemettre.length + remises.length === 0) return refuse('invalide', TOUT_A_CHANGE)
    await touchVersion(atelier, acte)
    await tx.import.updateMany({
      where: { collectiviteId: acte.collectiviteId, id: ligne.id },
      data: {
        statut: 'annule',
        effets: { montants: laisses.map(({ effet }) => effet), fiches: [...laissees] } satisfies Effets,
        annuleLe: maintenant,
        annuleParNom: viewer.nom,
      },
    })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: {
        nomFichier: ligne.nomFichier,
        ...ecrites.value,
        fiches: remises,
        laisses: laisses.length,
        laissees: laissees.length,
      },
    })
    return ok({ acteId, laisses: laisses.length + laissees.length })
  },
})
