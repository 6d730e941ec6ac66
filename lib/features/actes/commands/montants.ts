import 'server-only'
import { ok, refuse } from '@/lib/platform/result'
import {
  isMemeTrace,
  knowsReferences,
  listTouchees,
  nommerSujet,
  pickColonnes,
  readAvant,
  toColonnes,
  toTouchee,
  toTrace,
} from '../colonnes-montant'
import { replaceMontants } from '../ecriture-lignes'
import { createModification } from '../modification'
import { montantsSchema } from '../schema'

/** Remplace les montants d’un brouillon ; une ligne inchangée garde sa provenance. */
export const saveMontants = createModification({
  nom: 'montants.enregistrer',
  schema: montantsSchema,
  bloc: 'montants',
  getVersion: ({ version }) => version,
  async execute({ tx, viewer, maintenant, journal, refuseFermees }, { montants, version }, acte) {
    const { id: acteId } = acte
    const lu = await readAvant(tx, acte)
    const { avant, intitules } = lu
    if (montants.some(({ id }) => id !== null && !avant.has(id))) return refuse('introuvable')

    const lignes = montants.map((ligne, ordre) => ({
      id: ligne.id ?? crypto.randomUUID(),
      colonnes: toColonnes(ligne, ordre),
    }))
    if (!lignes.every(({ colonnes }) => knowsReferences(colonnes, lu))) return refuse('introuvable')
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

    const aEcrire = lignes.filter(({ id, colonnes }) => changees.has(id) || avant.get(id)?.ordre !== colonnes.ordre)
    const ecrits = aEcrire.map(({ id, colonnes }) => {
      const ancien = changees.has(id) ? undefined : avant.get(id)
      return {
        id,
        ...colonnes,
        saisiPar: ancien?.saisiPar ?? viewer.utilisateurId,
        saisiParNom: ancien?.saisiParNom ?? viewer.nom,
        saisiLe: ancien?.saisiLe ?? maintenant,
      }
    })
    const quittes = [...retires, ...aEcrire].map(({ id }) => id).filter((id) => avant.has(id))
    await replaceMontants(tx, acte, ecrits, quittes)
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
