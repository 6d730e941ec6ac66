'use client'

import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ChampEnvoi } from '@/components/ui/cle-envoi'
import { type ActionFormulaire, useFormulaire } from './use-formulaire'

type BoutonActionProps = {
  readonly id: string
  readonly action: ActionFormulaire
  readonly valeurs: Readonly<Record<string, string>>
  readonly libelle: string
  /** L’objet du geste, pour l’oreille, quand l’œil le voit à côté. */
  readonly precision?: string
  readonly variant?: 'danger' | 'secondary'
  /** Ce que le geste envoie de plus, et qui change sous les yeux : la version. */
  readonly children?: ReactNode
}

/** Un geste d’un seul bouton, qui dit à côté pourquoi il est refusé. */
export function BoutonAction(props: BoutonActionProps) {
  const { id, action, valeurs, libelle, precision, variant = 'danger', children } = props
  const { form, envoyer, soumettre, enCours, cleEnvoi, refus } = useFormulaire(id, action, undefined, {
    gardee: false,
  })
  return (
    <form id={form.id} onSubmit={soumettre} action={envoyer} className="space-y-2">
      <ChampEnvoi cle={cleEnvoi} />
      {Object.entries(valeurs).map(([nom, valeur]) => (
        <input key={nom} type="hidden" name={nom} value={valeur} />
      ))}
      {children}
      {refus.length > 0 && (
        <Alert tone="error" live>
          <p>{refus.join(' ')}</p>
        </Alert>
      )}
      <Button type="submit" variant={variant} disabled={enCours}>
        {libelle}
        {precision && <span className="sr-only"> {precision}</span>}
      </Button>
    </form>
  )
}
