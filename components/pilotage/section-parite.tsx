import Link from 'next/link'
import { Graphique } from '@/components/charts/graphique'
import { EmptyState } from '@/components/ui/empty-state'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { compter } from '@/lib/domain/phrase/nombre'
import { decrireParite } from '@/lib/domain/phrase/pilotage'
import { getAdresseFichierPilotage } from '@/lib/domain/pilotage/adresse'
import { composeTranches } from '@/lib/domain/pilotage/tranche'
import type { Nature } from '@/lib/domain/vocabulaire'
import { BarresParite } from './barres-parite'
import { ORDRE_FINANCEURS } from './parts-financeurs'
import { TableParite } from './table-parite'
import { TelechargementsPilotage } from './telechargements-pilotage'
import type { Vue } from './vue'

interface NaturePubliee {
  readonly nature: Nature
  readonly territoires: number
  readonly href: string
}

type SectionPariteProps = { readonly vue: Vue; readonly natures: readonly NaturePubliee[] }

/** La parité au fil du temps, pour une nature à la fois. */
export function SectionParite({ vue: { pilotage, criteres, ressort, territoires }, natures }: SectionPariteProps) {
  const { nature } = criteres
  const tranches = composeTranches(pilotage.actes, { nature, axe: 'financeur', cadre: null, ordre: ORDRE_FINANCEURS })
  const participe = accorderNature(nature)
  return (
    <section aria-labelledby="parite" className="space-y-6">
      <h2 id="parite">La parité au fil du temps</h2>
      {tranches.length === 0 ? (
        <EmptyState title={`Aucun montant ${participe} n’est publié`} action={<LienMieuxConnue natures={natures} />}>
          Ce n’est pas zéro{'\u202f'}: aucun acte en vigueur n’en donne pour ces territoires.
        </EmptyState>
      ) : (
        <Graphique
          titre={`Qui a ${participe} combien, par période`}
          lecture={decrireParite(tranches, nature, territoires)}
          graphique={<BarresParite tranches={tranches} />}
          tableau={<TableParite tranches={tranches} />}
          note={
            <p>
              Une barre montre un partage, pas une taille{'\u202f'}: chaque période ne réunit que les territoires qui
              l’ont publiée.{' '}
              {tranches.some(({ chevauche }) => chevauche) &&
                'Des périodes se recouvrent\u202f: elles se lisent côte à côte et ne s’additionnent jamais. '}
              Le trait de la moitié ne paraît que si les deux parts sont connues dans chaque territoire de la période,
              et si un seul cadre y est réuni{'\u202f'}: tous ne jugent pas la parité de la même façon. D’un total dont
              une seule part est connue, le reste est «{'\u00a0'}non réparti{'\u00a0'}». Les conventions qui ne
              chiffrent que des mesures ou des actions n’entrent pas dans ces sommes{'\u202f'}; leurs lignes se lisent
              plus bas.
            </p>
          }
        />
      )}
      <TelechargementsPilotage
        tableau={getAdresseFichierPilotage('sommes', ressort, { nature, axe: 'financeur' })}
        calcul={getAdresseFichierPilotage('montants', ressort, { nature })}
      />
    </section>
  )
}

/** La nature que le plus de territoires publient : d’une page vide, là où il y a quelque chose à lire. */
function LienMieuxConnue({ natures }: Pick<SectionPariteProps, 'natures'>) {
  const [mieux] = natures.toSorted((a, b) => b.territoires - a.territoires)
  if (mieux === undefined || mieux.territoires === 0) return null
  return (
    <Link href={mieux.href} scroll={false} prefetch={false}>
      Voir les montants {accorderNature(mieux.nature, 2)} ({compter(mieux.territoires, 'territoire', 'territoires')})
    </Link>
  )
}
