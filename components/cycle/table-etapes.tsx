import { StatutActeBadge } from '@/components/redaction/statut-acte'
import { Table, Td, Th } from '@/components/ui/table'
import { decrireProchaineEtape, PLACES, type Place } from '@/lib/domain/cycle/etapes'
import { STATUTS_ACTE } from '@/lib/domain/vocabulaire'

const LIBELLES_PLACES = {
  redacteur: 'Rédacteur',
  valideur: 'Valideur',
  examinateur: 'Instructeur, commissaire',
  lecteur: 'Lecteur',
} as const satisfies Record<Place, string>

/** Ce que chaque étape dit à chacun. */
export function TableEtapes() {
  return (
    <Table caption="Chaque étape, vue de chaque rôle" captionHidden>
      <thead>
        <tr>
          <Th>Étape</Th>
          {PLACES.map((place) => (
            <Th key={place}>{LIBELLES_PLACES[place]}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {STATUTS_ACTE.map((statut) => (
          <tr key={statut}>
            <Th scope="row">
              <StatutActeBadge statut={statut} />
            </Th>
            {PLACES.map((place) => (
              <Td key={place} className="min-w-40">
                {decrireProchaineEtape({ statut, repriseApresCoup: false }, place)}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
