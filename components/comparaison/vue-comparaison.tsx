import { AlerteInconnus } from '@/components/ui/alerte-inconnus'
import { EmptyState } from '@/components/ui/empty-state'
import { LiensFormats } from '@/components/ui/liens-formats'
import { ADRESSE_COMPARER } from '@/lib/domain/adresse-publique'
import { type CriteresComparaison, formatCriteresComparaison } from '@/lib/domain/comparaison/criteres'
import type { ComparaisonLue } from '@/lib/domain/comparaison/lecture'
import { decrireComparaison, nommerComparaison } from '@/lib/domain/phrase/comparaison'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { FormulaireComparaison } from './formulaire-comparaison'
import { GraphiqueComparaison } from './graphique-comparaison'
import { ReglesComparaison } from './regles-comparaison'
import { SourcesEffectifs } from './sources-effectifs'
import { TableauComparaison } from './tableau-comparaison'

type VueComparaisonProps = {
  /** Où le formulaire ramène : la page publique, ou celle de l’espace. */
  readonly chemin: string
  readonly lue: ComparaisonLue
  readonly territoires: readonly TerritoirePublie[]
}

/** Le choix, ce qui se compare et ce qui ne se compare pas, puis le dessin. */
export function VueComparaison({ chemin, lue, territoires }: VueComparaisonProps) {
  const { comparaison, cadreNom } = lue
  const titre = comparaison && nommerComparaison(comparaison, cadreNom)
  return (
    <div className="space-y-10">
      <AlerteInconnus inconnus={lue.inconnus} />
      <FormulaireComparaison chemin={chemin} lue={lue} territoires={territoires} />
      {comparaison === null || titre === null ? (
        <EmptyState title="Rien à comparer">Aucun de ces territoires n’a publié de montant.</EmptyState>
      ) : (
        <>
          <section aria-labelledby="resultat" className="space-y-4">
            <h2 id="resultat">Ce qui se compare, et ce qui ne se compare pas</h2>
            <p className="max-w-texte">{decrireComparaison(comparaison)}</p>
            <TableauComparaison comparaison={comparaison} titre={titre} />
            <SourcesEffectifs comparables={comparaison.comparables} />
            <LiensFormats csv={getAdresseFichier(lue)} libelle="Télécharger cette comparaison" />
          </section>
          {comparaison.comparables.length > 1 && (
            <section aria-labelledby="dessin" className="space-y-4">
              <h2 id="dessin">La comparaison en un dessin</h2>
              <GraphiqueComparaison comparaison={comparaison} titre={titre} />
            </section>
          )}
        </>
      )}
      <ReglesComparaison />
    </div>
  )
}

/** Le fichier nomme tout ce que la page a choisi : il dira la même chose quand le portail en proposera un autre. */
function getAdresseFichier({ criteres, part, comparaison }: ComparaisonLue): string {
  const precis: CriteresComparaison = { ...criteres, part, objet: comparaison?.choix.objet ?? null }
  return `${ADRESSE_COMPARER}/comparaison.csv?${formatCriteresComparaison(precis)}`
}
