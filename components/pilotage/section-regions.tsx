import Link from 'next/link'
import { LIBELLES_ETATS } from '@/components/territoires/etats'
import { PastilleEtat } from '@/components/territoires/pastille-etat'
import { Table, Td, Th } from '@/components/ui/table'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { decrireRegions } from '@/lib/domain/phrase/pilotage'
import { getAdresseFichierPilotage } from '@/lib/domain/pilotage/adresse'
import { formatCriteresPilotage } from '@/lib/domain/pilotage/criteres'
import { type RegionSuivie, sommerRegions } from '@/lib/domain/pilotage/region'
import { composeTranches, getPart, type Tranche } from '@/lib/domain/pilotage/tranche'
import { ETATS_PARITE } from '@/lib/domain/territoire-publie'
import { Couverture } from './couverture'
import { nommerTranche } from './nommer-tranche'
import { Somme } from './somme'
import { TelechargementsPilotage } from './telechargements-pilotage'
import type { Vue } from './vue'

/** Les régions dans l’ordre de leurs noms : un tableau de bord ne classe personne. */
export function SectionRegions({ pilotage, criteres, ressort, chemin }: Vue) {
  const { nature } = criteres
  const { regions } = pilotage
  const tranches = composeTranches(pilotage.actes, { nature, axe: 'region', cadre: null, ordre: [] })
  const ensemble = sommerRegions(regions)
  return (
    <section aria-labelledby="regions" className="space-y-6">
      <h2 id="regions">Région par région</h2>
      <p className="max-w-texte">{decrireRegions(regions)}</p>
      <Table caption="Couverture, verdicts, écarts et montants de chaque région" captionHidden>
        <thead>
          <tr>
            <Th>Région</Th>
            <Th>Territoires renseignés</Th>
            {ETATS_PARITE.map((etat) => (
              <Th key={etat} numeric>
                <span className="inline-flex flex-col items-end gap-1 whitespace-normal">
                  <PastilleEtat etat={etat} />
                  {LIBELLES_ETATS[etat]}
                </span>
              </Th>
            ))}
            <Th numeric>
              <span className="whitespace-normal">Écarts réels sans réponse</span>
            </Th>
            <Th>{LIBELLES_NATURES[nature]}, par période</Th>
          </tr>
        </thead>
        <tbody>
          {regions.map((region) => (
            <tr key={region.code}>
              <Th scope="row" className="min-w-40">
                <Link
                  href={chemin + formatCriteresPilotage(criteres, { region: region.code, portee: null })}
                  prefetch={false}
                >
                  {region.nom}
                </Link>
              </Th>
              <Comptes region={region} />
              <Td>
                <Montants tranches={tranches} code={region.code} />
              </Td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <Th scope="row">Ensemble</Th>
            <Comptes region={ensemble} />
            <Td className="text-encre-douce">voir la parité au fil du temps</Td>
          </tr>
        </tfoot>
      </Table>
      <TelechargementsPilotage
        tableau={getAdresseFichierPilotage('regions', ressort, {})}
        calcul={getAdresseFichierPilotage('sommes', ressort, { nature, axe: 'region' })}
      />
    </section>
  )
}

type ComptesProps = { readonly region: Omit<RegionSuivie, 'code' | 'nom' | 'slug'> }

function Comptes({ region: { territoires, renseignes, verdicts, ecartsReels } }: ComptesProps) {
  return (
    <>
      <Td>
        <Couverture renseignes={renseignes} territoires={territoires} />
      </Td>
      {ETATS_PARITE.map((etat) => (
        <Td key={etat} numeric>
          {verdicts[etat]}
        </Td>
      ))}
      <Td numeric>{ecartsReels}</Td>
    </>
  )
}

/** Une ligne par période : celles d’une région ne s’additionnent pas plus que celles du pays. */
function Montants({ tranches, code }: { readonly tranches: readonly Tranche[]; readonly code: string }) {
  const publiees = tranches.filter((tranche) => getPart(tranche, code).montants > 0)
  if (publiees.length === 0) return <span className="text-encre-douce">non renseigné</span>
  return (
    <ul className="min-w-56 space-y-1">
      {publiees.map((tranche) => (
        <li key={tranche.cle}>
          {nommerTranche(tranche)}
          {'\u202f: '}
          <Somme somme={getPart(tranche, code)} />
        </li>
      ))}
    </ul>
  )
}
