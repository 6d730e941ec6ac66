import Link from 'next/link'
import { LIBELLES_ETATS } from '@/components/territoires/etats'
import { MontantPublie } from '@/components/territoires/montant-publie'
import { PastilleEtat } from '@/components/territoires/pastille-etat'
import { Table, Td, Th } from '@/components/ui/table'
import { getAdresseDepartement } from '@/lib/domain/adresse-publique'
import { PARTS_COMPAREES } from '@/lib/domain/comparaison/choix'
import { LIBELLES_PARTS_COMPAREES } from '@/lib/domain/phrase/comparaison'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { accorder, compter } from '@/lib/domain/phrase/nombre'
import { decrireParHabitant, situerTranche } from '@/lib/domain/phrase/pilotage'
import { expliquerRefus } from '@/lib/domain/phrase/refus-comparaison'
import { getAdresseFichierPilotage } from '@/lib/domain/pilotage/adresse'
import { formatCriteresPilotage } from '@/lib/domain/pilotage/criteres'
import { chiffrerDepartements, type DepartementChiffre } from '@/lib/domain/pilotage/habitant'
import { countConventions, getEtat } from '@/lib/domain/pilotage/region'
import { chooseTranche, composeTranches, type Tranche } from '@/lib/domain/pilotage/tranche'
import { CartePilotage } from './carte-pilotage'
import { Choix } from './choix'
import { nommerTranche } from './nommer-tranche'
import { TelechargementsPilotage } from './telechargements-pilotage'
import type { Vue } from './vue'

/** Le tableau d’abord : c’est par lui qu’on navigue. La carte, à côté, redit ce qu’il dit. */
export function SectionDepartements({ pilotage, criteres, ressort, chemin }: Vue) {
  const { nature, carte } = criteres
  const tranches = composeTranches(pilotage.actes, { nature, axe: 'departement', cadre: null, ordre: [] })
  const tranche = tranches.find(({ cle }) => cle === criteres.portee) ?? chooseTranche(tranches)
  const departements = chiffrerDepartements(pilotage.departements, tranche, pilotage.totaux)
  const href = (changes: Parameters<typeof formatCriteresPilotage>[1]) =>
    `${chemin}${formatCriteresPilotage(criteres, changes)}#departements`
  return (
    <section aria-labelledby="departements" className="space-y-6">
      <h2 id="departements">Département par département</h2>
      <p className="max-w-texte">{decrireTranche(tranche, nature, departements)}</p>
      {tranches.length > 1 && (
        <Choix
          legende="Période des montants"
          choisi={tranche?.cle ?? ''}
          choix={tranches.map((autre) => ({
            cle: autre.cle,
            libelle: `${nommerTranche(autre)} (${autre.total.territoires})`,
            href: href({ portee: autre.cle }),
          }))}
        />
      )}
      <div className="grid gap-12 lg:grid-cols-2">
        <div className="min-w-0 space-y-4">
          <p className="ecran-seulement lg:hidden">
            <a href="#carte">Passer à la carte</a>
          </p>
          <Departements departements={departements.filter(isPublie)} />
          <NonRenseignes departements={departements.filter((departement) => !isPublie(departement))} />
          <TelechargementsPilotage
            tableau={getAdresseFichierPilotage('departements', ressort, { nature, portee: tranche?.cle ?? null })}
          />
        </div>
        <div id="carte" className="min-w-0 space-y-4">
          <Choix
            legende="Ce que montre la carte"
            choisi={carte}
            choix={[
              { cle: 'verdict', libelle: 'Le verdict', href: href({ carte: 'verdict' }) },
              { cle: 'montant', libelle: 'Le montant par habitant', href: href({ carte: 'montant' }) },
            ]}
          />
          <CartePilotage departements={departements} carte={carte} periode={tranche?.periode ?? null} />
        </div>
      </div>
    </section>
  )
}

function decrireTranche(
  tranche: Tranche | null,
  nature: Parameters<typeof accorderNature>[0],
  departements: readonly DepartementChiffre[],
): string {
  if (tranche === null) return `Aucun montant ${accorderNature(nature)} n’est publié pour un département entier.`
  return `Montants ${accorderNature(nature, 2)} ${situerTranche(tranche)}, État et collectivité ensemble. ${decrireParHabitant(departements)} Une part seule ne se compare pas à deux. Une convention qui couvre plusieurs départements, ou celle d’une métropole, ne se répartit pas entre eux.`
}

function Departements({ departements }: { readonly departements: readonly DepartementChiffre[] }) {
  return (
    <Table caption="Verdict, montant et montant par habitant de chaque département" captionHidden>
      <thead>
        <tr>
          <Th>Département</Th>
          <Th>Verdict le moins favorable</Th>
          <Th numeric>Montant</Th>
          <Th numeric>Par habitant</Th>
        </tr>
      </thead>
      <tbody>
        {departements.map((departement) => (
          <Ligne key={departement.code} departement={departement} />
        ))}
      </tbody>
    </Table>
  )
}

function isPublie({ verdicts }: DepartementChiffre): boolean {
  return countConventions(verdicts) > 0
}

/** Ceux dont on ne sait rien sont nommés un par un : leur absence se lit, elle ne se devine pas. */
function NonRenseignes({ departements }: { readonly departements: readonly DepartementChiffre[] }) {
  if (departements.length === 0) return null
  return (
    <div className="space-y-2 pt-4 text-sm">
      <h3>
        Non {accorder(departements.length, 'renseigné', 'renseignés')} ({departements.length})
      </h3>
      <ul className="gap-x-6 sm:columns-2">
        {departements.map((departement) => (
          <li key={departement.code}>
            <Link
              href={getAdresseDepartement(departement)}
              prefetch={false}
              className="inline-flex min-h-6 items-center"
            >
              {departement.nom} ({departement.code})
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Ligne({ departement }: { readonly departement: DepartementChiffre }) {
  const { code, nom, verdicts, parHabitant, population, refus } = departement
  const etat = getEtat(verdicts)
  const nombre = countConventions(verdicts)
  return (
    <tr>
      <Th scope="row">
        <Link href={getAdresseDepartement(departement)} prefetch={false}>
          {nom} ({code})
        </Link>
      </Th>
      <Td>
        <span className="flex items-start gap-2">
          {etat && <PastilleEtat etat={etat} />}
          <span>
            {LIBELLES_ETATS[etat ?? 'non_renseigne']}
            {nombre > 1 && (
              <span className="block text-xs text-encre-douce">{compter(nombre, 'convention', 'conventions')}</span>
            )}
          </span>
        </span>
      </Td>
      <Td numeric>
        <Montant departement={departement} />
      </Td>
      <Td numeric>
        {refus === null ? (
          <MontantPublie chiffre={parHabitant} />
        ) : (
          <span className="whitespace-normal text-encre-douce">
            non comparable
            <span className="block text-xs">{expliquerRefus(refus, { part: 'ensemble', mesure: 'habitant' })}</span>
          </span>
        )}
        {parHabitant !== null && population && (
          <span className="block text-xs text-encre-douce">population au {population.millesime}</span>
        )}
      </Td>
    </tr>
  )
}

/** Les deux parts ensemble ; à défaut, celles qui sont publiées, nommées. */
function Montant({ departement: { montant, parts } }: { readonly departement: DepartementChiffre }) {
  const connues = montant === null && parts !== null ? PARTS_COMPAREES.filter((part) => parts[part] !== null) : []
  if (parts === null || connues.length === 0) return <MontantPublie chiffre={montant} />
  return connues.map((part) => (
    <span key={part} className="block">
      {LIBELLES_PARTS_COMPAREES[part]}
      {'\u202f: '}
      <MontantPublie chiffre={parts[part]} />
    </span>
  ))
}
