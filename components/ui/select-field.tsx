import { Field } from './field'
import { Select } from './input'
import type { Option } from './options'

type SelectFieldProps = {
  /** L’identifiant du champ, qui est aussi son nom dans l’adresse. */
  readonly id: string
  readonly label: string
  /** Le choix qui ne filtre rien ; sans lui, il faut en faire un. */
  readonly tous?: string
  readonly options: readonly Option[]
  readonly valeur: string | null
}

/** Un filtre à choisir dans une liste, et son étiquette. */
export function SelectField({ id, label, tous, options, valeur }: SelectFieldProps) {
  return (
    <Field id={id} label={label}>
      {/* D’une adresse à l’autre la liste reste en place : sans clé, elle garderait le choix d’avant. */}
      <Select key={valeur} id={id} name={id} defaultValue={valeur ?? ''}>
        {tous !== undefined && <option value="">{tous}</option>}
        {options.map(([value, libelle]) => (
          <option key={value} value={value}>
            {libelle}
          </option>
        ))}
      </Select>
    </Field>
  )
}
