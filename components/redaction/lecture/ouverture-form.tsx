'use client'

import { startTransition, useActionState, useEffect } from 'react'
import type { Option } from '@/components/redaction/formulaire/champs'
import { Alert } from '@/components/ui/alert'
import type { EtatOuverture } from '@/lib/features/conventions/actions/depuis-texte'
import { CadreFormulaire } from './cadre-formulaire'
import { EtapeConvention } from './etape-convention'
import { EtapeTexte } from './etape-texte'
import { type ActionLecture, FormulaireLecture, LECTURE_VIDE } from './formulaire-lecture'
import { createChamps } from './saisie'

type OuvertureFormProps = {
  readonly ouvrir: (precedent: EtatOuverture, formData: FormData) => Promise<EtatOuverture>
  readonly lire: ActionLecture
  readonly collectivites: readonly Option[]
  readonly cadres: readonly Option[]
}

const VIDE: EtatOuverture = { texte: '', saisie: {}, proposee: null, erreurs: undefined, lectures: 0, acteId: null }

/** Un texte ouvre la convention, puis se lit pour son acte : deux gestes, un seul collage. */
export function OuvertureForm({ ouvrir, lire, collectivites, cadres }: OuvertureFormProps) {
  const [ouverture, envoyer, ouvre] = useActionState(ouvrir, VIDE)
  const [lecture, relire, lit] = useActionState(lire, LECTURE_VIDE)
  const acteId = ouverture.acteId ?? lecture.saisie.acteId
  // La convention créée, le texte se lit aussitôt ; sans script, le même formulaire attend qu’on le demande.
  useEffect(() => {
    const { acteId: cree } = ouverture
    if (cree !== null) startTransition(() => relire(toFormData(ouverture, cree)))
  }, [ouverture, relire])
  if (acteId !== undefined) {
    return (
      <div className="space-y-8">
        <Alert tone="success" live>
          <p>La convention est créée. Relisez maintenant ce que le texte dit de son acte.</p>
        </Alert>
        <FormulaireLecture
          acteId={acteId}
          etat={lecture.lectures > 0 ? lecture : { ...LECTURE_VIDE, texte: ouverture.texte, saisie: ouverture.saisie }}
          envoyer={relire}
          enCours={lit}
        />
      </div>
    )
  }
  return (
    <CadreFormulaire erreurs={ouverture.erreurs} envoyer={envoyer} enCours={ouvre}>
      {ouverture.proposee === null ? (
        <EtapeTexte texte={ouverture.texte} champs={createChamps(ouverture)} enCours={ouvre} />
      ) : (
        <EtapeConvention
          key={ouverture.lectures}
          etat={ouverture}
          proposee={ouverture.proposee}
          collectivites={collectivites}
          cadres={cadres}
          enCours={ouvre}
        />
      )}
    </CadreFormulaire>
  )
}

function toFormData({ texte, saisie }: EtatOuverture, acteId: string): FormData {
  const formData = new FormData()
  for (const [nom, valeur] of Object.entries({ ...saisie, texte, acteId })) formData.set(nom, valeur)
  return formData
}
