import { z } from 'zod'
import { compter } from '@/lib/domain/phrase/nombre'
import { citer, createFormule, createNarration, texte } from './narration'

/** Les faits du portail lui-même, que lit son administrateur. */
export const NARRATIONS_PORTAIL = {
  'connexion.ouvrir': createFormule('a ouvert une session'),
  'comptes.revoquer_sessions': createNarration(
    z.object({ sessions: z.number().catch(0) }),
    ({ sessions }) => `a fermé ${compter(sessions, 'session', 'sessions')} d’une personne`,
  ),
  'annonce.publier': createNarration(
    z.object({ territoire: texte, auteur: texte }),
    ({ territoire, auteur }) => `a publié une annonce (${[auteur, territoire].filter(Boolean).join(', ')})`,
  ),
  'notification.lire': createFormule('a lu une notification'),
  'notifications.lire': createFormule('a marqué ses notifications comme lues'),
  'preference.modifier': createNarration(
    z.object({ courriels: texte }),
    ({ courriels }) => `a choisi ses courriels${citer(courriels)}`,
  ),
} as const
