import 'server-only'
import { ok, refuse } from '@/lib/platform/result'
import { readAvant, toColonnes } from '../colonnes-montant'
import { decideLigne, nextOrdre, writeLignes } from '../ecriture-lignes'
import { touchVersion } from '../lignes'
import { createModification } from '../modification'
import { lignesSchema } from '../schema'

/**
 * Enregistre les seules lignes changées d’un brouillon, chacune contre ce dont elle est partie : deux personnes sur deux
 * lignes ne se gênent pas, et celle que les deux ont changée est rendue sans être écrite.
 */
export const saveLignes = createModification({
  nom: 'montants.enregistrer',
  schema: lignesSchema,
  bloc: 'montants',
  async execute(atelier, { changements, version }, acte) {
    const lu = await readAvant(atelier.tx, acte)
    const premier = nextOrdre(lu)
    const decisions = changements.map(({ id, de, vers }, rang) => {
      const voulue = { id, colonnes: vers && toColonnes(vers, lu.avant.get(id)?.ordre ?? premier + rang) }
      return { ...voulue, decision: decideLigne(lu, voulue, de && toColonnes(de, 0)) }
    })
    const contestes = decisions.filter(({ decision }) => decision === 'conteste').map(({ id }) => id)
    // Rien à écrire, rien à journaliser : le refus dit ce qui s’oppose, et le reste est déjà enregistré tel quel.
    const aEcrire = decisions.filter(({ decision }) => decision === 'ecrire')
    if (aEcrire.length === 0) return refuse('conflit', undefined, { contestes })

    const ecrites = await writeLignes(atelier, acte, lu, aEcrire)
    if (!ecrites.ok) return ecrites
    const nouvelle = await touchVersion(atelier, acte)
    await atelier.journal({ objetType: 'acte', objetId: acte.id, donnees: { ...ecrites.value } })
    return ok({ acteId: acte.id, version: nouvelle, contestes, depassee: nouvelle !== version + 1 })
  },
})
