import type { ComponentProps, ReactNode } from 'react'
import { Checkbox } from '@/components/ui/choice'
import { describeField, Field } from '@/components/ui/field'
import { Input, Select, Textarea } from '@/components/ui/input'

/** Ce que ces champs lisent des métadonnées de conform. */
export interface Champ {
  readonly key: string | undefined
  readonly id: string
  readonly name: string
  readonly defaultValue: string | undefined
  readonly errors: string[] | undefined
}

export interface Option {
  readonly valeur: string
  readonly libelle: string
}

type ChampProps = {
  readonly champ: Champ
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly optional?: boolean
}

type Natifs<T extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<T>, 'id' | 'name' | 'defaultValue'>

export function ChampTexte({ champ, label, hint, optional, ...props }: ChampProps & Natifs<'input'>) {
  const { key, id, name, defaultValue, errors } = champ
  return (
    <Field id={id} label={label} hint={hint} errors={errors} optional={optional}>
      <Input key={key} name={name} defaultValue={defaultValue} {...props} {...describeField(id, { hint, errors })} />
    </Field>
  )
}

export function ChampDate({ hint = 'JJ/MM/AAAA', ...props }: ChampProps) {
  return <ChampTexte {...props} hint={hint} autoComplete="off" className="max-w-44" />
}

export function ChampZone({ champ, label, hint, optional, ...props }: ChampProps & Natifs<'textarea'>) {
  const { key, id, name, defaultValue, errors } = champ
  return (
    <Field id={id} label={label} hint={hint} errors={errors} optional={optional}>
      <Textarea key={key} name={name} defaultValue={defaultValue} {...props} {...describeField(id, { hint, errors })} />
    </Field>
  )
}

type ChampChoixProps = ChampProps & {
  readonly options: readonly Option[]
  /** Le choix vide, quand il existe : « Choisir… », « Non renseigné ». */
  readonly vide?: string
}

export function ChampChoix({
  champ,
  label,
  hint,
  optional,
  options,
  vide,
  ...props
}: ChampChoixProps & Natifs<'select'>) {
  const { key, id, name, defaultValue, errors } = champ
  return (
    <Field id={id} label={label} hint={hint} errors={errors} optional={optional}>
      <Select key={key} name={name} defaultValue={defaultValue} {...props} {...describeField(id, { hint, errors })}>
        {vide !== undefined && <option value="">{vide}</option>}
        {options.map(({ valeur, libelle }) => (
          <option key={valeur} value={valeur}>
            {libelle}
          </option>
        ))}
      </Select>
    </Field>
  )
}

export function ChampCase({ champ, label, hint }: Omit<ChampProps, 'optional'>) {
  return (
    <Checkbox
      key={champ.key}
      id={champ.id}
      name={champ.name}
      defaultChecked={champ.defaultValue === 'on'}
      label={label}
      hint={hint}
    />
  )
}

/** Les options d’un menu, tirées d’un dictionnaire de libellés, dans son ordre. */
export function toOptions(libelles: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(libelles).map(([valeur, libelle]) => ({ valeur, libelle }))
}
