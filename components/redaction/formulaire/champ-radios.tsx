import { Fieldset } from '@/components/ui/fieldset'
import type { Champ } from './champs'

type ChampRadiosProps = {
  readonly champ: Champ
  readonly legende: string
  readonly options: readonly { readonly valeur: string; readonly libelle: string; readonly aide?: string }[]
}

/** Un choix parmi quelques réponses, toutes visibles. */
export function ChampRadios({ champ, legende, options }: ChampRadiosProps) {
  return (
    <Fieldset id={champ.id} legend={legende} errors={champ.errors}>
      {options.map(({ valeur, libelle, aide }) => {
        const id = `${champ.id}-${valeur}`
        return (
          <div key={valeur} className="flex gap-3">
            <input
              type="radio"
              id={id}
              name={champ.name}
              value={valeur}
              defaultChecked={champ.defaultValue === valeur}
              aria-describedby={aide ? `${id}-aide` : undefined}
              className="mt-1 size-5 shrink-0 accent-encre"
            />
            <div>
              <label htmlFor={id}>{libelle}</label>
              {aide && (
                <p id={`${id}-aide`} className="text-sm text-encre-douce">
                  {aide}
                </p>
              )}
            </div>
          </div>
        )
      })}
    </Fieldset>
  )
}
