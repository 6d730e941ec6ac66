'use client'

import { ChampZone } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Details } from '@/components/ui/details'
import { LIBELLES_GESTES } from '@/lib/domain/cycle/gestes'
import type { Geste } from '@/lib/domain/cycle/transitions'

type GesteFormProps = {
  readonly geste: Geste
  readonly action: ActionFormulaire
  /** Une raison est exigée : le geste défait du travail, il se déplie avant de se faire. */
  readonly motif: boolean
  /** Ce que le geste cite : l’acte, et la version relue s’il l’engage. */
  readonly valeurs: Readonly<Record<string, string>>
}

type Saisie = { readonly motif: string }

/** Un geste du cycle de vie : ce qu’il fera, sa raison s’il en faut une, et son bouton. */
export function GesteForm({ geste, action, motif, valeurs }: GesteFormProps) {
  const { form, champs, ...envoi } = useFormulaire<Saisie>(`geste-${geste}`, action)
  const { bouton, effet, raison } = LIBELLES_GESTES[geste]
  const formulaire = (
    <Formulaire form={form} {...envoi} bouton={bouton} variant={motif ? 'danger' : 'primary'}>
      {Object.entries(valeurs).map(([nom, valeur]) => (
        <input key={nom} type="hidden" name={nom} value={valeur} />
      ))}
      <p>{effet}</p>
      {motif && (
        <ChampZone champ={champs.motif} label={raison} hint="Votre raison est gardée au journal de l’acte." rows={3} />
      )}
    </Formulaire>
  )
  if (!motif) return formulaire
  return (
    <Details summary={bouton} open={envoi.refus.length + envoi.erreurs.length > 0}>
      {formulaire}
    </Details>
  )
}
