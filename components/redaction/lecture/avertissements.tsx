import { Alert } from '@/components/ui/alert'

/** Ce qu’il faut savoir du texte entier avant d’en accepter quoi que ce soit ; rien quand rien n’est à dire. */
export function Avertissements({ avertissements }: { readonly avertissements: readonly string[] }) {
  if (avertissements.length === 0) return null
  return (
    <Alert tone="warning">
      {avertissements.map((avertissement) => (
        <p key={avertissement}>{avertissement}</p>
      ))}
    </Alert>
  )
}
