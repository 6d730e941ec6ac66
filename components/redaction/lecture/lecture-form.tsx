'use client'

import { useActionState } from 'react'
import { type ActionLecture, FormulaireLecture, LECTURE_VIDE } from './formulaire-lecture'

type LectureFormProps = { readonly acteId: string; readonly action: ActionLecture }

/** La lecture d’un texte pour un acte qui existe. */
export function LectureForm({ acteId, action }: LectureFormProps) {
  const [etat, envoyer, enCours] = useActionState(action, LECTURE_VIDE)
  return <FormulaireLecture acteId={acteId} etat={etat} envoyer={envoyer} enCours={enCours} />
}
