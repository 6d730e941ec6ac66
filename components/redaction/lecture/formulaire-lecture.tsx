import type { EtatLecture } from '@/lib/features/actes/actions/lecture'
import { CadreFormulaire } from './cadre-formulaire'
import { EtapePropositions } from './etape-propositions'
import { EtapeTexte } from './etape-texte'
import { createChamps } from './saisie'

export type ActionLecture = (precedent: EtatLecture, formData: FormData) => Promise<EtatLecture>

export const LECTURE_VIDE: EtatLecture = { texte: '', saisie: {}, lecture: null, erreurs: undefined, lectures: 0 }

type FormulaireLectureProps = {
  readonly acteId: string
  readonly etat: EtatLecture
  readonly envoyer: (formData: FormData) => void
  readonly enCours: boolean
}

/** Coller un texte, relire ce qu’il propose, enregistrer ce qu’on accepte : un seul formulaire, qui se poste sans script. */
export function FormulaireLecture({ acteId, etat, envoyer, enCours }: FormulaireLectureProps) {
  const champs = createChamps(etat)
  return (
    <CadreFormulaire erreurs={etat.erreurs} envoyer={envoyer} enCours={enCours}>
      <input type="hidden" name="acteId" value={acteId} />
      {etat.lecture === null ? (
        <EtapeTexte texte={etat.texte} champs={champs} enCours={enCours} />
      ) : (
        <EtapePropositions
          key={etat.lectures}
          etat={etat}
          lecture={etat.lecture}
          champs={champs}
          volets={etat.lecture.volets.map(({ code, libelle }) => ({ valeur: code, libelle }))}
          enCours={enCours}
        />
      )}
    </CadreFormulaire>
  )
}
