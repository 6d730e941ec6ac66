import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Checkbox } from '@/components/ui/choice'
import { Details } from '@/components/ui/details'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SelectField } from '@/components/ui/select-field'
import { CRITERES_PAR_DEFAUT, type CriteresSuivi, isFiltre } from '@/lib/domain/suivi/criteres'
import type { TerritoirePublie } from '@/lib/domain/territoire-publie'
import { CHEMIN_SUIVI } from './adresse-suivi'
import { listCadres, listNatures, listRegions, SENS, TRIS, VERDICTS } from './options-suivi'

type FiltresSuiviProps = { readonly criteres: CriteresSuivi; readonly territoires: readonly TerritoirePublie[] }

/** Les filtres envoient une adresse ordinaire ; la vue et le graphique choisis les accompagnent. */
export function FiltresSuivi({ criteres, territoires }: FiltresSuiviProps) {
  const { vue, q, cadre, verdict, region, ecart, renseigne, nature, tri, sens, portee } = criteres
  const regions = listRegions(territoires)
  return (
    <search className="ecran-seulement block">
      <Details summary="Chercher, filtrer et trier" open={isRegle(criteres)}>
        <form action={CHEMIN_SUIVI} className="space-y-4">
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <Field id="q" label="Territoire">
              <Input id="q" name="q" type="search" defaultValue={q ?? ''} maxLength={100} autoComplete="off" />
            </Field>
            {regions.length > 1 && (
              <SelectField id="region" label="Région" tous="Toutes" options={regions} valeur={region} />
            )}
            <SelectField id="cadre" label="Cadre" tous="Tous" options={listCadres(territoires)} valeur={cadre} />
            <SelectField id="verdict" label="Verdict" tous="Tous" options={VERDICTS} valeur={verdict} />
            <SelectField
              id="nature"
              label="Nature des montants"
              tous="Celle mise en avant"
              options={listNatures(territoires)}
              valeur={nature}
            />
            <SelectField id="tri" label="Trier par" options={TRIS} valeur={tri} />
            <SelectField id="sens" label="Sens du tri" options={SENS} valeur={sens} />
          </div>
          <div className="flex flex-wrap gap-x-8 gap-y-2">
            <Checkbox id="ecart" name="ecart" value="reel" defaultChecked={ecart !== null} label="Avec un écart réel" />
            <Checkbox
              id="renseigne"
              name="renseigne"
              value="oui"
              defaultChecked={renseigne !== null}
              label="Renseignés seulement"
            />
          </div>
          {Object.entries({ vue, portee }).map(
            ([nom, valeur]) => valeur !== null && <input key={nom} type="hidden" name={nom} value={valeur} />,
          )}
          <div className="flex flex-wrap gap-2">
            <Button type="submit">Filtrer</Button>
            {isFiltre(criteres) && (
              <ButtonLink href={CHEMIN_SUIVI} variant="quiet">
                Remettre à zéro les filtres
              </ButtonLink>
            )}
          </div>
        </form>
      </Details>
    </search>
  )
}

/** Vrai quand le formulaire porte un choix : il reste alors ouvert, pour qu’on le voie. */
function isRegle({ vue: _, ...criteres }: CriteresSuivi): boolean {
  const { tri, sens, nature } = CRITERES_PAR_DEFAUT
  return (
    isFiltre({ ...criteres, vue: null }) || criteres.tri !== tri || criteres.sens !== sens || criteres.nature !== nature
  )
}
