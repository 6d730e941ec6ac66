'use server'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/platform/auth/session'
import { receive } from '@/lib/platform/command/submit'
import { keepDocument, listSaisie, normaliserTexte, type SaisieRecue } from '@/lib/platform/command/texte-recu'
import { saveLecture } from '../commands/lecture'
import { proposeLecture } from '../lecture/propositions'
import { getReperesLecture } from '../queries/lecture'
import { texteSchema } from '../schema-lecture'

export type LectureProposee = ReturnType<typeof proposeLecture>

export interface EtatLecture {
  /** Le texte tel qu’il a été lu : les citations y renvoient. */
  readonly texte: string
  /** Ce que les champs contenaient à l’envoi : un refus ou une session finie n’en perd rien. */
  readonly saisie: SaisieRecue
  readonly lecture: LectureProposee | null
  readonly erreurs: SubmissionResult['error']
  /** Change à chaque lecture : les lignes d’un autre texte ne gardent rien de celles-ci. */
  readonly lectures: number
}

/** Lit le texte, ou enregistre ce qui en est accepté : tout voyage dans le formulaire, rien n’est gardé entre les deux. */
export async function lectureAction(precedent: EtatLecture, formData: FormData): Promise<EtatLecture> {
  const texte = normaliserTexte(formData)
  const saisie = listSaisie(formData)
  switch (formData.get('geste')) {
    case 'enregistrer': {
      const { reponse, resultat } = await receive(saveLecture, formData)
      if (resultat?.ok) redirect(`/espace/actes/${resultat.value.acteId}?fait=lecture`)
      return { ...precedent, texte, saisie, erreurs: reponse.error }
    }
    case 'reprendre':
      return { ...precedent, texte, saisie: keepDocument(saisie), lecture: null, erreurs: undefined }
    default:
      return { texte, saisie: keepDocument(saisie), lectures: precedent.lectures + 1, ...(await read(formData)) }
  }
}

async function read(formData: FormData): Promise<Pick<EtatLecture, 'lecture' | 'erreurs'>> {
  const saisie = parseWithZod(formData, { schema: texteSchema })
  if (saisie.status !== 'success') return { lecture: null, erreurs: saisie.reply().error }
  const { acteId, texte } = saisie.value
  const reperes = await getReperesLecture.runValidated(await getViewer(), { acteId })
  return reperes.ok
    ? { lecture: proposeLecture(texte, reperes.value), erreurs: undefined }
    : { lecture: null, erreurs: { '': [reperes.message] } }
}
