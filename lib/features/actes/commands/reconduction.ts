import 'server-only'
import { listRubriques } from '@/lib/domain/analyse'
import { listPortees, reconduire } from '@/lib/domain/montant/reconduction'
import { formatPeriode } from '@/lib/domain/periode'
import { expliquerReconductionVaine, noterReconduction } from '@/lib/domain/phrase/reconduction'
import { ok, refuse } from '@/lib/platform/result'
import { readAvant, toColonnes } from '../colonnes-montant'
import { nextOrdre, writeLignes } from '../ecriture-lignes'
import { loadActe, takeVersion } from '../load'
import { createModification } from '../modification'
import { reconductionSchema, toCalcul } from '../schema-reconduction'

/**
 * Reconduit les montants d’une période sur une autre. Le chiffre neuf dit comment il a été calculé, et n’hérite ni de la
 * source ni de la citation : elles parlaient de l’ancien.
 */
export const reconduireMontants = createModification({
  nom: 'montants.reconduire',
  schema: reconductionSchema,
  bloc: 'montants',
  async execute(atelier, { version, debut, fin, ...saisie }, acte) {
    const { tx, journal } = atelier
    const refus = await takeVersion(tx, acte, version)
    if (refus) return refus
    const { id: acteId } = acte
    const charge = await loadActe(tx, acteId)
    const portee = charge && listPortees(charge.acte.montants).find(({ cle }) => cle === saisie.portee)
    const calcul = toCalcul(saisie)
    if (!charge || !portee || !calcul) return refuse('introuvable')
    const vers = { debut, fin }
    const { lignes } = reconduire(charge.acte.montants, listRubriques(charge.acte), { portee, vers, calcul })
    const vaine = expliquerReconductionVaine(lignes)
    if (vaine !== null) return refuse('invalide', vaine)

    const lu = await readAvant(tx, acte)
    const premier = nextOrdre(lu)
    const origine = { calcul, facteur: saisie.facteur?.texte ?? null, de: portee.periode }
    const ecrites = await writeLignes(
      atelier,
      acte,
      lu,
      lignes.map((ligne, rang) => {
        const { source, attente, centimes, precision } = ligne
        const neuve = {
          ...source,
          periode: vers,
          valeur: { kind: 'chiffre', centimes, precision } as const,
          sourceId: null,
          citation: null,
          page: null,
          note: noterReconduction(ligne, origine),
        }
        const ordre = lu.avant.get(attente?.id ?? '')?.ordre ?? premier + rang
        return { id: attente?.id ?? crypto.randomUUID(), colonnes: toColonnes(neuve, ordre) }
      }),
    )
    if (!ecrites.ok) return ecrites
    await journal({
      objetType: 'acte',
      objetId: acteId,
      donnees: { de: formatPeriode(portee.periode), vers: formatPeriode(vers), changes: ecrites.value.changes },
    })
    return ok({ acteId, nombre: lignes.length })
  },
})
