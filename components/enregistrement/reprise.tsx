'use client'

import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'

const moment = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' })

type RepriseProps = { readonly le: string; readonly abandonner: () => void }

/** La saisie retrouvée dans ce navigateur, et le moyen d’y renoncer. */
export function Reprise({ le, abandonner }: RepriseProps) {
  return (
    <Alert tone="warning" title="Saisie non enregistrée retrouvée" live>
      <p>Elle date du {le === '' ? 'dernier passage' : moment.format(new Date(le))} et a été remise à l’écran.</p>
      <Button variant="secondary" className="mt-2" onClick={abandonner}>
        Revenir à la version enregistrée
      </Button>
    </Alert>
  )
}
