import { Button } from '@/components/ui/button'
import { describeField, Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SelectField } from '@/components/ui/select-field'
import {
  ADRESSE_RECHERCHE,
  type CriteresRecherche,
  GENRES_TROUVES,
  LONGUEUR_QUESTION,
} from '@/lib/domain/recherche/criteres'
import { LIBELLES_GENRES } from './libelles'

type FormulaireRechercheProps = {
  readonly criteres: CriteresRecherche
  readonly regions: readonly { readonly code: string; readonly nom: string }[]
}

const HINT =
  'Accents et accords sont facultatifs, le dernier mot peut n’être que commencé. Entre guillemets, les mots se suivent ; un tiret devant un mot l’écarte.'

/** La question et ses filtres, dans une adresse ordinaire. */
export function FormulaireRecherche({ criteres: { q, genre, region }, regions }: FormulaireRechercheProps) {
  return (
    <search aria-label="Dans ce qui est publié" className="ecran-seulement block max-w-texte">
      <form action={ADRESSE_RECHERCHE} className="space-y-4">
        <Field id="question" label="Que cherchez-vous ?" hint={HINT}>
          <Input
            {...describeField('question', { hint: HINT })}
            name="q"
            type="search"
            defaultValue={q}
            maxLength={LONGUEUR_QUESTION}
            autoComplete="off"
          />
        </Field>
        <div className="flex flex-wrap items-end gap-4">
          <SelectField
            id="genre"
            label="Parmi"
            tous="Tout"
            options={GENRES_TROUVES.map((valeur) => [valeur, LIBELLES_GENRES[valeur]])}
            valeur={genre}
          />
          <SelectField
            id="region"
            label="Région"
            tous="Toutes"
            options={regions.map(({ code, nom }) => [code, nom])}
            valeur={region}
          />
          <Button type="submit" icon="recherche">
            Rechercher
          </Button>
        </div>
      </form>
    </search>
  )
}
