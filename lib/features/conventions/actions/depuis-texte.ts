'use server'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { getViewer } from '@/lib/platform/auth/session'
import { receive } from '@/lib/platform/command/submit'
import { keepDocument, listSaisie, normaliserTexte, type SaisieRecue } from '@/lib/platform/command/texte-recu'
import { createConvention } from '../commands/convention'
import { proposeConvention } from '../proposition'
import { getReperesConvention } from '../queries'
import { texteConventionSchema } from '../schema'

type Proposee = ReturnType<typeof proposeConvention>

export interface EtatOuverture {
  readonly texte: string
  readonly saisie: SaisieRecue
  readonly proposee: Proposee | null
  readonly erreurs: SubmissionResult['error']
  readonly lectures: number
  /** L’acte de la convention créée : c’est à lui que le texte se lit ensuite. */
  readonly acteId: string | null
}

/** Lit un texte pour ouvrir une convention, puis l’ouvre : le texte reste dans le formulaire, pour en lire l’acte. */
export async function openDepuisTexteAction(precedent: EtatOuverture, formData: FormData): Promise<EtatOuverture> {
  const texte = normaliserTexte(formData)
  const saisie = listSaisie(formData)
  switch (formData.get('geste')) {
    case 'creer': {
      const { reponse, resultat } = await receive(createConvention, formData)
      return resultat?.ok
        ? { ...precedent, texte, saisie: keepDocument(saisie), erreurs: undefined, acteId: resultat.value.acteId }
        : { ...precedent, texte, saisie, erreurs: reponse.error }
    }
    case 'reprendre':
      return { ...precedent, texte, saisie: keepDocument(saisie), proposee: null, erreurs: undefined }
    default:
      return {
        texte,
        saisie: keepDocument(saisie),
        lectures: precedent.lectures + 1,
        acteId: null,
        ...(await propose(formData)),
      }
  }
}

async function propose(formData: FormData): Promise<Pick<EtatOuverture, 'proposee' | 'erreurs'>> {
  const saisie = parseWithZod(formData, { schema: texteConventionSchema })
  if (saisie.status !== 'success') return { proposee: null, erreurs: saisie.reply().error }
  const reperes = await getReperesConvention(await getViewer(), {})
  return reperes.ok
    ? { proposee: proposeConvention(saisie.value.texte, reperes.value), erreurs: undefined }
    : { proposee: null, erreurs: { '': [reperes.message] } }
}
