import { z } from 'zod'
import { centimes } from '@/lib/domain/centimes'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { createNarration, texte } from './narration'

const fil = z.object({ libelle: texte, ouvreLigne: z.boolean().nullish() })
const proposition = z.object({ libelle: texte, de: texte, vers: texte, raison: texte, reponse: texte })

function createRemarque(verbe: string) {
  return createNarration(fil, ({ libelle, ouvreLigne }) => {
    const ouverture = ouvreLigne ? ', et rouvert la ligne à la correction' : ''
    return `${verbe} «\u00a0${libelle ?? 'l’acte'}\u00a0»${ouverture}`
  })
}

function createProposition(verbe: string) {
  return createNarration(proposition, ({ libelle, de, vers, raison, reponse }) => {
    const valeurs = vers === null ? '' : ` (${ecrire(vers)} au lieu de ${de === null ? 'rien' : ecrire(de)})`
    const dit = raison ?? reponse
    return `${verbe} pour «\u00a0${libelle ?? 'un montant'}\u00a0»${valeurs}${dit === null ? '' : `${DEUX_POINTS}«\u00a0${dit}\u00a0»`}`
  })
}

function ecrire(somme: string): string {
  return /^-?\d+$/.test(somme) ? formatMontant(centimes(BigInt(somme))) : somme
}

/** Ce que les deux côtés se disent pendant l’examen. */
export const NARRATIONS_EXAMEN = {
  'commentaire.ouvrir': createRemarque('a ajouté une remarque sur'),
  'commentaire.repondre': createRemarque('a répondu à la remarque sur'),
  'commentaire.resoudre': createRemarque('a déclaré résolue la remarque sur'),
  'commentaire.rouvrir': createRemarque('a rouvert la remarque sur'),
  'contre_proposition.proposer': createProposition('a proposé une autre valeur'),
  'contre_proposition.regler': createProposition('a répondu à la valeur proposée'),
  'contre_proposition.accepter': createProposition('a accepté la valeur proposée'),
  'contre_proposition.decliner': createProposition('a décliné la valeur proposée'),
  'contre_proposition.retirer': createProposition('a retiré la valeur qu’il proposait'),
  'visite.marquer': createNarration(z.object({}), () => 'a pris connaissance de l’acte'),
} as const
