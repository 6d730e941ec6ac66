import { BoutonsFiltres } from '@/components/ui/boutons-filtres'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { listOptions } from '@/components/ui/options'
import { SelectField } from '@/components/ui/select-field'
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
          <SelectField
            id="qualification"
            label="Sorte"
            tous="Toutes"
            options={Object.entries(LIBELLES_QUALIFICATIONS)}
            valeur={qualification}
          />
          <SelectField
            id="statut"
            label="Réponse"
            tous="Toutes"
            options={Object.entries(LIBELLES_STATUTS_ECART)}
            valeur={statut}
          />
          <SelectField
            id="type"
            label="Porte sur"
            tous="Tout"
            options={Object.entries(LIBELLES_TYPES_ECART)}
            valeur={type}
          />
          {regions.length > 1 && (
            <SelectField id="region" label="Région" tous="Toutes" options={regions} valeur={region} />
          )}
          {cadres.length > 1 && <SelectField id="cadre" label="Cadre" tous="Tous" options={cadres} valeur={cadre} />}
        </div>
        <input type="hidden" name="tri" value={tri} />
        <input type="hidden" name="sens" value={sens} />
        <BoutonsFiltres sansFiltre={isFiltre(criteres) ? chemin : null} />
      </form>
    </search>
  )
}
