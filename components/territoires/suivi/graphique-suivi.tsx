import Link from 'next/link'
import { BarresFinanceurs } from '@/components/charts/barres-financeurs'
import { Graphique } from '@/components/charts/graphique'
import { EmptyState } from '@/components/ui/empty-state'
import { decrireDessin, decrireOmissions } from '@/lib/domain/phrase/suivi'
import type { CriteresSuivi } from '@/lib/domain/suivi/criteres'
import { dessiner, listPortees, type Portee } from '@/lib/domain/suivi/graphique'
import type { LigneSuivi } from '@/lib/domain/suivi/ligne'
import { decrirePortee } from '../portee'
import { adresseSuivi } from './adresse-suivi'
import { nommerLigne } from './nommer-ligne'
import { TableauDessin } from './tableau-dessin'

type GraphiqueSuiviProps = { readonly lignes: readonly LigneSuivi[]; readonly criteres: CriteresSuivi }

/** Un graphique ne compare que des montants de même nature et de même période : on en choisit une à la fois. */
export function GraphiqueSuivi({ lignes, criteres }: GraphiqueSuiviProps) {
  const portees = listPortees(lignes)
  const portee = portees.find(({ cle }) => cle === criteres.portee) ?? portees[0]
  if (portee === undefined) {
    return (
      <EmptyState title="Rien à comparer">
        Aucune convention de cette liste n’a ses deux parts connues : un graphique n’en montrerait qu’une moitié.
      </EmptyState>
    )
  }
  const { dessinees, omises } = dessiner(lignes, portee)
  return (
    <div className="space-y-6">
      {portees.length > 1 && <ChoixPortee portees={portees} choisie={portee} criteres={criteres} />}
      <Graphique
        titre={`Parts de l’État et de la collectivité\u202f: ${decrirePortee(portee).toLocaleLowerCase('fr')}`}
        lecture={decrireDessin(dessinees)}
        graphique={
          <BarresFinanceurs
            lignes={dessinees.map(({ ligne, etat, autre, departement }) => ({
              territoire: nommerLigne(ligne),
              etat,
              autre,
              departement,
            }))}
          />
        }
        note={decrireOmissions(omises)}
        tableau={<TableauDessin dessinees={dessinees} />}
      />
    </div>
  )
}

type ChoixPorteeProps = {
  readonly portees: readonly Portee[]
  readonly choisie: Portee
  readonly criteres: CriteresSuivi
}

function ChoixPortee({ portees, choisie, criteres }: ChoixPorteeProps) {
  return (
    <nav aria-label="Ce que compare le graphique">
      <ul className="flex flex-wrap gap-x-6">
        {portees.map((portee) => (
          <li key={portee.cle}>
            <Link
              href={adresseSuivi(criteres, { portee: portee.cle })}
              scroll={false}
              aria-current={portee.cle === choisie.cle ? 'true' : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {decrirePortee(portee)} ({portee.nombre})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
