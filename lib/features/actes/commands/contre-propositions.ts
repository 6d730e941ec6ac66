import 'server-only'
import { canProposer } from '@/lib/domain/examen/contre-proposition'
import { isChiffre } from '@/lib/domain/montant/montant'
import { nommerMontant } from '@/lib/domain/phrase/montant-nomme'
import { getAutreCote } from '@/lib/domain/vocabulaire'
import { getCoteViewer } from '@/lib/platform/auth/viewer'
import { type Atelier, createCommand } from '@/lib/platform/command/create-command'
import { ok, refuse } from '@/lib/platform/result'
import { type ContrePropositionTrouvee, findContreProposition, settle } from '../contre-proposition'
import { findActe, loadActeSoumis, loadActeVu } from '../load'
import { contrePropositionSchema, propositionDesigneeSchema, reglementSchema } from '../schema-examen'
import { applyContreProposition } from '../valeur-acceptee'

const HORS_EXAMEN = 'Une autre valeur ne se propose que pendant l’examen ou la correction.'
const PAS_SOUMIS = 'La préfecture n’a pas encore reçu ce montant : corrigez-le, puis transmettez l’acte.'
const DEJA = 'Une autre valeur est déjà proposée pour ce montant : répondez-y d’abord.'

/** Propose une autre valeur pour un montant ; l’autre côté y répondra. */
export const createContreProposition = createCommand({
  nom: 'contre_proposition.proposer',
  permission: 'acte.commenter',
  schema: contrePropositionSchema,
  load: findActe,
  async execute({ tx, viewer, maintenant, journal, notify }, entree, acte) {
    const { acteId, montantId, valeur, raison, sourceTitre } = entree
    const { collectiviteId, statut } = acte
    const cote = getCoteViewer(viewer, collectiviteId)
    if (cote === null) return refuse('interdit')
    if (!canProposer(statut)) return refuse('fige', HORS_EXAMEN)
    const lu = await loadActeVu(tx, acte, viewer)
    const montant = lu?.acte.montants.find(({ id }) => id === montantId)
    if (!lu || !montant) return refuse('introuvable')
    // Ce que la proposition montre à l'autre côté du montant discuté lui a été soumis.
    const soumis = await loadActeSoumis(tx, acte)
    const montre = soumis?.acte.montants.find(({ id }) => id === montantId)
    if (!soumis || !montre) return refuse('invalide', PAS_SOUMIS)
    const precision = entree.precision ?? valeur.precisionSuggeree
    const actuel = isChiffre(montant.valeur) ? montant.valeur : null
    if (actuel?.centimes === valeur.centimes && actuel.precision === precision) {
      return refuse('invalide', undefined, { valeur: ['C’est déjà la valeur de l’acte.'] })
    }
    const attente = await tx.contreProposition.count({ where: { collectiviteId, montantId, statut: 'proposee' } })
    if (attente > 0) return refuse('conflit', DEJA)
    const libelle = nommerMontant(montre, soumis)
    const centimesActuels = isChiffre(montre.valeur) ? montre.valeur.centimes : null
    const { id: propositionId } = await tx.contreProposition.create({
      data: {
        collectiviteId,
        acteId,
        montantId,
        montantLibelle: libelle,
        centimesActuels,
        centimes: valeur.centimes,
        precision,
        raison,
        sourceTitre,
        cote,
        proposeePar: viewer.utilisateurId,
        proposeeParNom: viewer.nom,
        proposeeLe: maintenant,
      },
    })
    await journal({
      objetType: 'contre_proposition',
      objetId: propositionId,
      donnees: { libelle, de: centimesActuels?.toString() ?? null, vers: valeur.centimes.toString(), raison },
    })
    await notify({ acteId, vers: getAutreCote(cote), type: 'contre_proposition', objetId: propositionId })
    return ok({ acteId, propositionId })
  },
})

/** Accepte la valeur de l’autre côté, qui devient celle de l’acte, ou la décline. */
export const settleContreProposition = createCommand({
  nom: 'contre_proposition.regler',
  permission: 'acte.commenter',
  schema: reglementSchema,
  load: findActe,
  async execute(atelier, { acteId, propositionId, decision, reponse }, acte) {
    const trouvee = await findContreProposition(atelier, acte, propositionId, decision)
    if ('tag' in trouvee) return trouvee
    const refus = await settle(atelier, trouvee, decision === 'accepter' ? 'acceptee' : 'declinee', reponse)
    if (refus) return refus
    await record(atelier, trouvee, `contre_proposition.${decision}`, reponse)
    if (decision === 'accepter') {
      const refusValeur = await applyContreProposition(atelier, acte, trouvee.proposition)
      if (refusValeur) return refusValeur
    }
    return ok({ acteId, propositionId })
  },
})

/** Retire la valeur que son propre côté proposait. */
export const withdrawContreProposition = createCommand({
  nom: 'contre_proposition.retirer',
  permission: 'acte.commenter',
  schema: propositionDesigneeSchema,
  load: findActe,
  async execute(atelier, { acteId, propositionId }, acte) {
    const trouvee = await findContreProposition(atelier, acte, propositionId, 'retirer')
    if ('tag' in trouvee) return trouvee
    const refus = await settle(atelier, trouvee, 'retiree', null)
    if (refus) return refus
    await record(atelier, trouvee, 'contre_proposition.retirer', null)
    return ok({ acteId, propositionId })
  },
})

async function record(
  { journal, notify }: Atelier,
  { proposition, cote }: ContrePropositionTrouvee,
  evenement: string,
  reponse: string | null,
): Promise<void> {
  const { id, acteId, montantLibelle, centimesActuels, centimes } = proposition
  await journal({
    evenement,
    objetType: 'contre_proposition',
    objetId: id,
    donnees: { libelle: montantLibelle, de: centimesActuels?.toString() ?? null, vers: centimes.toString(), reponse },
  })
  await notify({ acteId, vers: getAutreCote(cote), type: 'reponse', objetId: id })
}
