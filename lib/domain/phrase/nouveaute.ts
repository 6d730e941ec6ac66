import { LIBELLES_GESTES } from '@/lib/domain/cycle/gestes'
import type { StatutProposition } from '@/lib/domain/examen/contre-proposition'
import type { ContreProposition, VersionListee } from '@/lib/domain/examen/discussion'
import type { Nouveaute } from '@/lib/domain/examen/nouveautes'
import { LIBELLES_COTES } from '@/lib/domain/libelles'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'

const EXTRAIT = 160

const VERSIONS = {
  transmission: 'L’acte est transmis',
  correction: 'Une ligne rouverte est corrigée',
  contre_proposition: 'Une contre-proposition acceptée change un montant',
} as const satisfies Record<VersionListee['motif'], string>

const REGLEMENTS = {
  proposee: 'attend une réponse',
  acceptee: 'est acceptée',
  declinee: 'est déclinée',
  retiree: 'est retirée',
} as const satisfies Record<StatutProposition, string>

/** Ce que l’autre côté a fait, en une phrase. */
export function decrireNouveaute(nouveaute: Nouveaute): string {
  switch (nouveaute.type) {
    case 'version':
      return `${VERSIONS[nouveaute.version.motif]}${DEUX_POINTS}c’est la ${nommerVersion(nouveaute.version)}.`
    case 'message': {
      const { auteur, premier, fil, texte } = nouveaute
      const verbe = premier ? 'remarque' : 'répond'
      return `${auteur} ${verbe}, sur ${entreGuillemets(fil.libelle)}${DEUX_POINTS}${entreGuillemets(abreger(texte))}`
    }
    case 'resolution':
      return `La remarque sur ${entreGuillemets(nouveaute.fil.libelle)} est résolue.`
    case 'proposition':
      return `${decrireProposition(nouveaute.proposition)}.`
    case 'reglement': {
      const { libelle, centimes, statut, reglement } = nouveaute.proposition
      const reponse = reglement?.reponse ? `${DEUX_POINTS}${entreGuillemets(abreger(reglement.reponse))}` : '.'
      return `La valeur ${formatMontant(centimes)} pour ${entreGuillemets(libelle)} ${REGLEMENTS[statut]}${reponse}`
    }
    case 'geste': {
      const { cote, geste, motif } = nouveaute.geste
      const raison = motif === null ? '.' : `${DEUX_POINTS}${entreGuillemets(abreger(motif))}`
      return `${LIBELLES_COTES[cote]} ${LIBELLES_GESTES[geste].recit}${raison}`
    }
  }
}

/** « version 2 » : les versions se comptent à partir de un pour qui les lit. */
export function nommerVersion({ ordre }: Pick<VersionListee, 'ordre'>): string {
  return `version ${ordre + 1}`
}

function decrireProposition({ libelle, centimesActuels, ...valeur }: ContreProposition): string {
  const actuel = centimesActuels === null ? '' : ` au lieu de ${formatMontant(centimesActuels)}`
  const propose = decrireChiffre({ kind: 'chiffre', ...valeur })
  return `Une autre valeur est proposée pour ${entreGuillemets(libelle)}${DEUX_POINTS}${propose}${actuel}`
}

function abreger(texte: string): string {
  const ligne = texte.replace(/\s+/g, ' ')
  return ligne.length <= EXTRAIT ? ligne : `${ligne.slice(0, EXTRAIT).trimEnd()}…`
}
