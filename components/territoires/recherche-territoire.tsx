import { Button } from '@/components/ui/button'
import { describeField, Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { ADRESSE_TERRITOIRES } from '@/lib/domain/adresse-publique'

const HINT = 'Un nom, son début ou un numéro : Haute-Loire, 43, Lyon. Les accents sont facultatifs.'

/** La recherche envoie une adresse ordinaire : elle se partage et marche sans JavaScript. */
export function RechercheTerritoire({ q }: { readonly q?: string }) {
  return (
    <search className="ecran-seulement block max-w-texte">
      <form action={ADRESSE_TERRITOIRES}>
        <Field id="recherche-territoire" label="Chercher un département ou une métropole" hint={HINT}>
          <div className="flex gap-2">
            <Input
              {...describeField('recherche-territoire', { hint: HINT })}
              name="q"
              type="search"
              defaultValue={q}
              autoComplete="off"
              maxLength={100}
            />
            <Button type="submit" icon="recherche">
              Chercher
            </Button>
          </div>
        </Field>
      </form>
    </search>
  )
}
