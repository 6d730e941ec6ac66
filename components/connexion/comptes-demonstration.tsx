import { Button } from '@/components/ui/button'
import { LIBELLES_ROLES } from '@/lib/domain/libelles'
import type { Role } from '@/lib/domain/vocabulaire'

interface CompteAffiche {
  readonly email: string
  readonly nom: string
  readonly role: Role
  readonly territoire: string
}

interface ComptesDemonstrationProps {
  readonly comptes: readonly CompteAffiche[]
  readonly retour: string
  readonly signIn: (formData: FormData) => Promise<void>
}

/** Une entrée d’un clic par rôle ; chaque bouton est un formulaire, utile sans JavaScript. */
export function ComptesDemonstration({ comptes, retour, signIn }: ComptesDemonstrationProps) {
  return (
    <section aria-labelledby="comptes" className="mt-6">
      <h2 id="comptes">Comptes de démonstration</h2>
      <p className="max-w-texte">
        Choisissez un rôle pour entrer. Ces comptes sont fictifs et sans mot de passe ; ils n’existent pas sur un
        portail en production.
      </p>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {comptes.map(({ email, nom, role, territoire }) => (
          <li key={email} className="rounded-md border border-filet p-4">
            <form action={signIn} className="flex h-full flex-col items-start gap-3">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="retour" value={retour} />
              <p className="flex-1">
                <strong className="block">{nom}</strong>
                <span className="text-sm text-encre-douce">
                  {LIBELLES_ROLES[role]} · {territoire}
                </span>
              </p>
              <Button type="submit" variant="secondary" aria-label={`Entrer comme ${nom}`}>
                Entrer
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
