import 'server-only'
import { choosePeriodeDesMontants, isAccepteeDAvance } from '@/lib/domain/lecture/choix'
import { findDejaSaisie, isDejaSaisie } from '@/lib/domain/lecture/deja-saisi'
import { readTexte } from '@/lib/domain/lecture/read-texte'
import type { MontantPropose, Proposition, TerritoireConnu } from '@/lib/domain/lecture/types'
import type { ActeCharge } from '../load'

type PropositionEcrite =
  | Exclude<Proposition, MontantPropose>
  | (Omit<MontantPropose, 'centimes'> & { readonly centimes: string })

/** Sans script, l’état du formulaire voyage en JSON, qui ne sait pas écrire un entier long. */
function toEcrite(proposition: Proposition): PropositionEcrite {
  return proposition.genre === 'montant' ? { ...proposition, centimes: `${proposition.centimes}` } : proposition
}

interface Reperes {
  readonly charge: ActeCharge
  readonly territoires: readonly TerritoireConnu[]
}

/**
 * Ce que le texte propose pour cet acte, et ce que l’acte contient déjà. Un long texte prend des secondes : il se lit une
 * fois la base quittée.
 */
export function proposeLecture(texte: string, { charge, territoires }: Reperes) {
  const { acte, collectivite, convention, version } = charge
  const chez = { code: collectivite.code, nom: collectivite.nomCourt }
  const lecture = readTexte(texte, { territoires, chez })
  return {
    version,
    periode: choosePeriodeDesMontants(lecture.propositions, acte.periode, convention.periode),
    volets: convention.cadre.volets,
    avertissements: lecture.avertissements,
    propositions: lecture.propositions.map((proposition, rang) => ({
      rang,
      proposition: toEcrite(proposition),
      deja: isDejaSaisie(proposition, lecture, acte),
      proposee: isAccepteeDAvance(proposition, lecture.propositions),
      existante: proposition.genre === 'rubrique' ? findDejaSaisie(proposition.titre, acte) : null,
    })),
  }
}
