import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/input'
import type { Acte } from '@/lib/domain/instantane'

type ChoixActesProps = {
  readonly adresse: string
  readonly actes: readonly Pick<Acte, 'rang' | 'libelle'>[]
  readonly de: number
  readonly a: number
}

/** Les deux actes à comparer : le choix part dans l’adresse et marche sans JavaScript. */
export function ChoixActes({ adresse, actes, de, a }: ChoixActesProps) {
  if (actes.length < 3) return null
  return (
    <search className="ecran-seulement block">
      <form action={adresse} className="flex flex-wrap items-end gap-4">
        <ChoixActe nom="de" label="De" actes={actes} rang={de} />
        <ChoixActe nom="a" label="À" actes={actes} rang={a} />
        <Button type="submit" variant="secondary">
          Comparer
        </Button>
      </form>
    </search>
  )
}

type ChoixActeProps = {
  readonly nom: string
  readonly label: string
  readonly actes: ChoixActesProps['actes']
  readonly rang: number
}

function ChoixActe({ nom, label, actes, rang }: ChoixActeProps) {
  return (
    <Field id={nom} label={label}>
      <Select key={rang} id={nom} name={nom} defaultValue={rang} className="max-w-full">
        {actes.map((acte) => (
          <option key={acte.rang} value={acte.rang}>
            {acte.libelle}
          </option>
        ))}
      </Select>
    </Field>
  )
}
