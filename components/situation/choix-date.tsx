import { Button } from '@/components/ui/button'
import { describeField, Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { AuLu } from '@/lib/domain/situation'

type ChoixDateProps = {
  /** La page dont on demande la situation. */
  readonly adresse: string
  readonly au: AuLu
  readonly aujourdhui: string
}

/** « Situation au… » : la date part dans l’adresse, elle se partage et marche sans JavaScript. */
export function ChoixDate({ adresse, au, aujourdhui }: ChoixDateProps) {
  const errors = au.tag === 'invalide' ? [`${au.saisie}\u202f: ${au.message}`] : []
  return (
    <search className="ecran-seulement block">
      <form action={adresse}>
        <Field id="au" label="Situation au" errors={errors}>
          <div className="flex flex-wrap gap-2">
            <Input
              {...describeField('au', { errors })}
              name="au"
              type="date"
              max={aujourdhui}
              required
              defaultValue={au.tag === 'jour' ? au.jour : undefined}
              className="max-w-48"
            />
            <Button type="submit" variant="secondary">
              Voir à cette date
            </Button>
          </div>
        </Field>
      </form>
    </search>
  )
}
