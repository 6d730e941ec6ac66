import { Button, ButtonLink } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { Input, Select } from '@/components/ui/input'
import { type CriteresSuivi, isFiltre } from '@/lib/domain/suivi/criteres'
import { ETATS_SUIVI, type LigneSuivi } from '@/lib/domain/suivi/ligne'
import { LIBELLES_ETATS } from '../etats'
import { CHEMIN_SUIVI } from './adresse-suivi'
import { listCadres, listRegions, type Option } from './options-suivi'

type FiltresSuiviProps = { readonly criteres: CriteresSuivi; readonly lignes: readonly LigneSuivi[] }

const VERDICTS: readonly Option[] = ETATS_SUIVI.map((etat) => ({ valeur: etat, libelle: LIBELLES_ETATS[etat] }))

/** Les filtres envoient une adresse ordinaire ; le tri et le graphique choisis les accompagnent. */
export function FiltresSuivi({ criteres, lignes }: FiltresSuiviProps) {
  const { q, cadre, verdict, region, ecart, renseigne, tri, sens, portee } = criteres
  const regions = listRegions(lignes)
  return (
    <search className="ecran-seulement block rounded-md bg-surface p-6">
      <form action={CHEMIN_SUIVI} className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <Field id="q" label="Territoire">
            <Input id="q" name="q" type="search" defaultValue={q ?? ''} maxLength={100} autoComplete="off" />
          </Field>
          {regions.length > 1 && <Choix id="region" label="Région" tous="Toutes" options={regions} valeur={region} />}
          <Choix id="cadre" label="Cadre" tous="Tous" options={listCadres(lignes)} valeur={cadre} />
          <Choix id="verdict" label="Verdict" tous="Tous" options={VERDICTS} valeur={verdict} />
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
        {Object.entries({ tri, sens, portee }).map(
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
    </search>
  )
}

type ChoixProps = {
  readonly id: string
  readonly label: string
  readonly tous: string
  readonly options: readonly Option[]
  readonly valeur: string | null
}

function Choix({ id, label, tous, options, valeur }: ChoixProps) {
  return (
    <Field id={id} label={label}>
      <Select id={id} name={id} defaultValue={valeur ?? ''}>
        <option value="">{tous}</option>
        {options.map((option) => (
          <option key={option.valeur} value={option.valeur}>
            {option.libelle}
          </option>
        ))}
      </Select>
    </Field>
  )
}
