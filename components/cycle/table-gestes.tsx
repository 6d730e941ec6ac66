import { Table, Td, Th } from '@/components/ui/table'
import { can } from '@/lib/domain/acces'
import { LIBELLES_CONDITIONS, LIBELLES_GESTES } from '@/lib/domain/cycle/gestes'
import { TRANSITIONS, type Transition } from '@/lib/domain/cycle/transitions'
import { LIBELLES_ROLES, LIBELLES_STATUTS_ACTE } from '@/lib/domain/libelles'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { POINT_VIRGULE } from '@/lib/domain/phrase/typographie'
import { ROLES } from '@/lib/domain/vocabulaire'

/** La table des gestes, telle que le portail l’applique. */
export function TableGestes() {
  return (
    <Table caption="Chaque geste, ses conditions et son effet" captionHidden>
      <thead>
        <tr>
          <Th>Geste</Th>
          <Th>Qui</Th>
          <Th>De</Th>
          <Th>À</Th>
          <Th>Conditions</Th>
          <Th>Raison</Th>
        </tr>
      </thead>
      <tbody>
        {TRANSITIONS.map((transition) => (
          <tr key={`${transition.geste} ${transition.de} ${transition.cote}`}>
            <Th scope="row" className="min-w-64">
              {LIBELLES_GESTES[transition.geste].bouton}
              <span className="block font-normal text-encre-douce">{LIBELLES_GESTES[transition.geste].effet}</span>
            </Th>
            <Td>{nommerRoles(transition)}</Td>
            <Td>{LIBELLES_STATUTS_ACTE[transition.de]}</Td>
            <Td>{LIBELLES_STATUTS_ACTE[transition.vers]}</Td>
            <Td className="min-w-48">{decrireConditions(transition)}</Td>
            <Td>{transition.motif ? 'Exigée' : 'Aucune'}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function nommerRoles({ permission }: Transition): string {
  return ROLES.filter((role) => can(role, permission))
    .map((role) => LIBELLES_ROLES[role])
    .join(', ')
}

function decrireConditions({ conditions }: Transition): string {
  if (conditions.length === 0) return 'Aucune'
  return capitaliser(conditions.map((condition) => LIBELLES_CONDITIONS[condition]).join(POINT_VIRGULE))
}
