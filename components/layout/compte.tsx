import { Button } from '@/components/ui/button'

interface CompteProps {
  readonly nom: string
  readonly signOut: () => Promise<void>
}

/** Qui est connecté, et de quoi partir. */
export function Compte({ nom, signOut }: CompteProps) {
  return (
    <form action={signOut} className="flex items-center gap-3">
      <span>{nom}</span>
      <Button type="submit" variant="quiet">
        Se déconnecter
      </Button>
    </form>
  )
}
