import 'server-only'
import { ok, refuse } from '@/lib/platform/result'
import {
  isMemeTrace,
  knowsReferences,
  listIntitules,
  listTouchees,
  nommerSujet,
  pickColonnes,
  toColonnes,
  toTouchee,
  toTrace,
} from '../colonnes-montant'
import { takeVersion } from '../load'
import { createModification } from '../modification'
import { montantsSchema } from '../schema'

/** Remplace les montants d’un brouillon ; une ligne inchangée garde sa provenance. */
export const saveMontants = createModification({
  nom: 'montants.enregistrer',
  schema: montantsSchema,
  bloc: 'montants',
  async execute({ tx, viewer, maintenant, journal, refuseFermees }, { montants, version }, acte) {
    const refus = await takeVersion(tx, acte, version)
    if (refus) return refus
    const { collectiviteId, id: acteId } = acte
    const avant = new Map((await tx.montant.findMany({ where: { collectiviteId, acteId } })).map((m) => [m.id, m]))
    const intitules = await listIntitules(tx, acte)
    if (!(await knowsReferences(tx, acte, montants, intitules))) return refuse('introuvable')
    if (montants.some(({ id }) => id !== null && !avant.has(id))) return refuse('introuvable')

    const lignes = montants.map((ligne, ordre) => ({
      id: ligne.id ?? crypto.randomUUID(),
      colonnes: toColonnes(ligne, ordre),
    }))
    const gardes = new Set(lignes.map(({ id }) => id))
    const changes = lignes.flatMap(({ id, colonnes }) => {
      const ancien = avant.get(id)
      const [de, vers] = [ancien ? toTrace(pickColonnes(ancien)) : null, toTrace(colonnes)]
      return de !== null && isMemeTrace(de, vers) ? [] : [{ id, de, vers, sujet: nommerSujet(intitules, colonnes) }]
    })
    const retires = [...avant.values()].filter(({ id }) => !gardes.has(id))
    const changees = new Set(changes.map(({ id }) => id))
    const ferme = await refuseFermees([
      ...lignes
        .filter(({ id }) => changees.has(id))
        .flatMap(({ id, colonnes }) => listTouchees(id, avant.get(id), colonnes)),
      ...retires.map((retire) => toTouchee(retire.id, retire)),
    ])
    if (ferme) return ferme

    await tx.montant.deleteMany({ where: { collectiviteId, acteId } })
    await tx.montant.createMany({
      data: lignes.map(({ id, colonnes }) => {
        const ancien = changees.has(id) ? undefined : avant.get(id)
        return {
          collectiviteId,
          acteId,
          id,
          ...colonnes,
          saisiPar: ancien?.saisiPar ?? viewer.utilisateurId,
          saisiParNom: ancien?.saisiParNom ?? viewer.nom,
          saisiLe: ancien?.saisiLe ?? maintenant,
        }
      }),
    })
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: {
        changes,
        retires: retires.map((m) => ({ id: m.id, de: toTrace(pickColonnes(m)), sujet: nommerSujet(intitules, m) })),
      },
    })
    return ok({ acteId, version: version + 1 })
  },
})
