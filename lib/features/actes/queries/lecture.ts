import 'server-only'
import { choosePeriodeDesMontants, isAccepteeDAvance } from '@/lib/domain/lecture/choix'
import { findDejaSaisie, isDejaSaisie } from '@/lib/domain/lecture/deja-saisi'
import { readTexte } from '@/lib/domain/lecture/read-texte'
import type { MontantPropose, Proposition } from '@/lib/domain/lecture/types'
import { createQuery } from '@/lib/platform/command/create-query'
import { loadActe } from '../load'
import { texteSchema } from '../schema-lecture'

type PropositionEcrite =
  | Exclude<Proposition, MontantPropose>
  | (Omit<MontantPropose, 'centimes'> & { readonly centimes: string })

/** Sans script, l’état du formulaire voyage en JSON, qui ne sait pas écrire un entier long. */
function toEcrite(proposition: Proposition): PropositionEcrite {
  return proposition.genre === 'montant' ? { ...proposition, centimes: `${proposition.centimes}` } : proposition
}

/** Ce que le texte propose pour cet acte, et ce que l’acte contient déjà. Rien n’est écrit. */
export const proposeLecture = createQuery({
  nom: 'lecture.proposer',
  permission: 'acte.modifier',
  schema: texteSchema,
  async execute(tx, { acteId, texte }) {
    const charge = await loadActe(tx, acteId)
    if (!charge) return null
    const collectivites = await tx.collectivite.findMany({ select: { code: true, nomCourt: true } })
    const { acte, collectivite, version } = charge
    const lecture = readTexte(texte, {
      territoires: collectivites.map(({ code, nomCourt }) => ({ code, nom: nomCourt })),
      chez: { code: collectivite.code, nom: collectivite.nomCourt },
    })
    return {
      version,
      periode: choosePeriodeDesMontants(lecture.propositions, acte.periode, charge.convention.periode),
      volets: charge.convention.cadre.volets,
      avertissements: lecture.avertissements,
      propositions: lecture.propositions.map((proposition, rang) => ({
        rang,
        proposition: toEcrite(proposition),
        deja: isDejaSaisie(proposition, lecture, acte),
        proposee: isAccepteeDAvance(proposition, lecture.propositions),
        existante: proposition.genre === 'rubrique' ? findDejaSaisie(proposition.titre, acte) : null,
      })),
    }
  },
})
