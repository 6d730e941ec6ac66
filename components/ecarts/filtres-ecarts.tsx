import { Button, ButtonLink } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input, Select } from '@/components/ui/input'
import { type CriteresEcarts, isFiltre } from '@/lib/domain/ecarts/criteres'
import type { LigneEcart } from '@/lib/domain/ecarts/ligne'
import { LIBELLES_STATUTS_ECART, LIBELLES_TYPES_ECART } from '@/lib/domain/libelles'
import { LIBELLES_QUALIFICATIONS } from '@/lib/domain/phrase/registre-ecarts'

type FiltresEcartsProps = {
  /** La page du registre : les filtres y envoient une adresse ordinaire. */
  readonly chemin: string
  readonly criteres: CriteresEcarts
  readonly lignes: readonly LigneEcart[]
}

/** Les filtres du registre ; le tri choisi les accompagne. */
export function FiltresEcarts({ chemin, criteres, lignes }: FiltresEcartsProps) {
  const { q, qualification, type, statut, region, cadre, tri, sens } = criteres
  const regions = listOptions(lignes.map(({ collectivite }) => [collectivite.region.code, collectivite.region.nom]))
  const cadres = listOptions(lignes.map(({ convention }) => [convention.cadreCode, convention.cadreNom]))
  return (
    <search className="ecran-seulement block rounded-md bg-surface p-6">
      <form action={chemin} className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <Field id="q" label="Mots de l’écart ou territoire">
            <Input id="q" name="q" type="search" defaultValue={q ?? ''} maxLength={100} autoComplete="off" />
          </Field>
          <Choix
            nom="qualification"
            label="Sorte"
            tous="Toutes"
            options={Object.entries(LIBELLES_QUALIFICATIONS)}
            valeur={qualification}
          />
          <Choix
            nom="statut"
            label="Réponse"
            tous="Toutes"
            options={Object.entries(LIBELLES_STATUTS_ECART)}
            valeur={statut}
          />
          <Choix
            nom="type"
            label="Porte sur"
            tous="Tout"
            options={Object.entries(LIBELLES_TYPES_ECART)}
            valeur={type}
          />
          {regions.length > 1 && <Choix nom="region" label="Région" tous="Toutes" options={regions} valeur={region} />}
          {cadres.length > 1 && <Choix nom="cadre" label="Cadre" tous="Tous" options={cadres} valeur={cadre} />}
        </div>
        <input type="hidden" name="tri" value={tri} />
        <input type="hidden" name="sens" value={sens} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit">Filtrer</Button>
          {isFiltre(criteres) && (
            <ButtonLink href={chemin} variant="quiet">
              Remettre à zéro les filtres
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  )
}

type Option = readonly [valeur: string, libelle: string]

type ChoixProps = {
  readonly nom: string
  readonly label: string
  readonly tous: string
  readonly options: readonly Option[]
  readonly valeur: string | null
}

function Choix({ nom, label, tous, options, valeur }: ChoixProps) {
  return (
    <Field id={nom} label={label}>
      <Select id={nom} name={nom} defaultValue={valeur ?? ''}>
        <option value="">{tous}</option>
        {options.map(([value, libelle]) => (
          <option key={value} value={value}>
            {libelle}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** Ce que les lignes portent, une fois chacun, dans l’ordre alphabétique. */
function listOptions(options: readonly Option[]): readonly Option[] {
  return [...new Map(options)].toSorted(([, a], [, b]) => a.localeCompare(b, 'fr'))
}
