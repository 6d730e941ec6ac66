import Link from 'next/link'
import { Table, Td, Th } from '@/components/ui/table'
import type { IntituleCommun } from '@/lib/domain/mesure-publiee'
import { compter } from '@/lib/domain/phrase/nombre'
import { getAdresseRecherche } from '@/lib/domain/recherche/criteres'

/** Les intitulés hors du catalogue, et où les lire. */
export function IntitulesCommuns({ intitules }: { readonly intitules: readonly IntituleCommun[] }) {
  return (
    <Table caption="Mesures et actions hors du catalogue" captionHidden>
      <thead>
        <tr>
          <Th>Intitulé publié</Th>
          <Th>Publié par</Th>
          <Th>Où le lire</Th>
        </tr>
      </thead>
      <tbody>
        {intitules.map(({ intitule, territoires, conventions }) => (
          <tr key={intitule}>
            <Th scope="row" className="min-w-44 font-normal!">
              {intitule}
            </Th>
            <Td className="chiffres">{compter(territoires, 'territoire', 'territoires')}</Td>
            <Td className="min-w-40">
              <ul>
                {conventions.map(({ nomCourt, cadreNom, adresse }) => (
                  <li key={adresse}>
                    <Link href={adresse} prefetch={false} className="inline-flex min-h-6 items-center">
                      {nomCourt}, {cadreNom}
                    </Link>
                  </li>
                ))}
                {territoires > conventions.length && (
                  <li>
                    <Link href={getAdresseRecherche({ q: `"${intitule}"` })} prefetch={false}>
                      Tous
                    </Link>
                  </li>
                )}
              </ul>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
