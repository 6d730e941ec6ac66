import { Button } from '@/components/ui/button'
import { Table, Td, Th } from '@/components/ui/table'
import { LIBELLES_ROLES } from '@/lib/domain/libelles'
import { compter } from '@/lib/domain/phrase/nombre'
import type { Role } from '@/lib/domain/vocabulaire'

interface HabilitationAffichee {
  readonly id: string
  readonly role: Role
  readonly regionCode: string | null
  readonly collectivite: { readonly nom: string } | null
  readonly departement: { readonly nom: string } | null
}

interface Compte {
  readonly id: string
  readonly nom: string
  readonly email: string
  readonly actif: boolean
  readonly habilitations: readonly HabilitationAffichee[]
  readonly sessions: readonly { readonly creeLe: Date }[]
}

interface TableComptesProps {
  readonly comptes: readonly Compte[]
  readonly revokeSessions: (formData: FormData) => Promise<void>
}

/** Au-delà, la liste des habilitations ne se lit plus : leur nombre la remplace. */
const HABILITATIONS_LISIBLES = 4

function decrireHabilitations(habilitations: readonly HabilitationAffichee[]): string {
  if (habilitations.length > HABILITATIONS_LISIBLES) {
    return compter(habilitations.length, 'habilitation', 'habilitations')
  }
  return habilitations
    .map(({ role, collectivite, departement, regionCode }) => {
      const lieu =
        collectivite?.nom ?? departement?.nom ?? (regionCode === null ? 'tout le pays' : `région ${regionCode}`)
      return `${LIBELLES_ROLES[role]} (${lieu})`
    })
    .join(', ')
}

export function TableComptes({ comptes, revokeSessions }: TableComptesProps) {
  return (
    <Table caption="Comptes du portail">
      <thead>
        <tr>
          <Th>Nom</Th>
          <Th>Adresse</Th>
          <Th>Habilitations</Th>
          <Th numeric>Sessions ouvertes</Th>
          <Th>Action</Th>
        </tr>
      </thead>
      <tbody>
        {comptes.map(({ id, nom, email, habilitations, sessions }) => (
          <tr key={id}>
            <Th scope="row">{nom}</Th>
            <Td>{email}</Td>
            <Td>{decrireHabilitations(habilitations)}</Td>
            <Td numeric>{sessions.length}</Td>
            <Td>
              {sessions.length > 0 && (
                <form action={revokeSessions}>
                  <input type="hidden" name="utilisateurId" value={id} />
                  <Button type="submit" variant="quiet" aria-label={`Fermer les sessions de ${nom}`}>
                    Fermer les sessions
                  </Button>
                </form>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
