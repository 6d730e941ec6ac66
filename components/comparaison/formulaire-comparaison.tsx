import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Details } from '@/components/ui/details'
import type { Option } from '@/components/ui/options'
import { SelectField } from '@/components/ui/select-field'
import { formatObjet, MESURES_COMPARAISON, PARTS_COMPAREES } from '@/lib/domain/comparaison/choix'
import type { ComparaisonLue } from '@/lib/domain/comparaison/lecture'
import { groupBy } from '@/lib/domain/groupe'
import {
  LIBELLES_MESURES_COMPARAISON,
  LIBELLES_PARTS_COMPAREES,
  nommerObjet,
  proposerObjet,
} from '@/lib/domain/phrase/comparaison'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'

type FormulaireComparaisonProps = {
  readonly chemin: string
  readonly lue: ComparaisonLue
  readonly territoires: readonly TerritoirePublie[]
}

/** Tout le choix tient dans l’adresse que ce formulaire envoie : il se partage, et se refait sans JavaScript. */
export function FormulaireComparaison({ chemin, lue, territoires }: FormulaireComparaisonProps) {
  const { criteres, part } = lue
  const regions = listRegions(territoires)
  return (
    <search className="ecran-seulement block rounded-md bg-surface p-6">
      <form action={chemin} className="space-y-4">
        <SelectField id="objet" label="Ce qui se compare" options={listObjets(lue)} valeur={getObjet(lue)} />
        <div className="grid gap-4 sm:grid-cols-3">
          <SelectField
            id="part"
            label="Part"
            options={PARTS_COMPAREES.map((valeur) => [valeur, LIBELLES_PARTS_COMPAREES[valeur]])}
            valeur={part}
          />
          <SelectField
            id="mesure"
            label="Mesure"
            options={MESURES_COMPARAISON.map((valeur) => [valeur, LIBELLES_MESURES_COMPARAISON[valeur]])}
            valeur={criteres.mesure}
          />
          <SelectField
            id="region"
            label="Région"
            tous="Toutes"
            options={regions.map(([{ region }]) => [region.slug, region.nom])}
            valeur={criteres.region}
          />
        </div>
        <Details summary={resumerChoix(criteres.territoires.length)}>
          <p className="max-w-texte text-sm text-encre-douce">
            Ils s’ajoutent à la région choisie{'\u202f'}; sans région, eux seuls se comparent.
          </p>
          <div key={criteres.territoires.join()} className="gap-x-8 text-sm sm:columns-2 lg:columns-4">
            {regions.map(([premier, ...suivants]) => (
              <fieldset key={premier.region.code} className="break-inside-avoid pt-4">
                <legend className="font-semibold">{premier.region.nom}</legend>
                {[premier, ...suivants].map(({ slug, nomCourt }) => (
                  <label key={slug} className="flex min-h-6 items-center gap-2">
                    <input
                      type="checkbox"
                      name="t"
                      value={slug}
                      defaultChecked={criteres.territoires.includes(slug)}
                      className="size-4 shrink-0 accent-encre"
                    />
                    {nomCourt}
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
        </Details>
        <div className="flex flex-wrap gap-2">
          <Button type="submit">Comparer</Button>
          <ButtonLink href={chemin} variant="quiet">
            Revenir au choix du portail
          </ButtonLink>
        </div>
      </form>
    </search>
  )
}

/** Les propositions, et l’objet de l’adresse quand aucun de ces territoires ne le publie. */
function listObjets(lue: ComparaisonLue): readonly Option[] {
  const proposes = lue.propositions.map(
    ({ cle, objet, cadreNom, comparables }) => [cle, proposerObjet(objet, cadreNom, comparables)] as const,
  )
  const objet = lue.comparaison?.choix.objet
  if (objet === undefined || proposes.some(([cle]) => cle === formatObjet(objet))) return proposes
  return [...proposes, [formatObjet(objet), nommerObjet(objet, lue.cadreNom)]]
}

function getObjet({ comparaison }: ComparaisonLue): string {
  return comparaison === null ? '' : formatObjet(comparaison.choix.objet)
}

function listRegions(territoires: readonly TerritoirePublie[]) {
  return groupBy(territoires, ({ region }) => region.code).toSorted(([a], [b]) =>
    a.region.nom.localeCompare(b.region.nom, 'fr'),
  )
}

function resumerChoix(nombre: number): string {
  if (nombre === 0) return 'Choisir des territoires un à un'
  return `Territoires choisis un à un${DEUX_POINTS}${compter(nombre, 'territoire', 'territoires')}`
}
