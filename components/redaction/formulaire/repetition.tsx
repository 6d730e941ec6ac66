'use client'

import { type FieldMetadata, type FormMetadata, useFormMetadata } from '@conform-to/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'

type RepetitionProps<Item> = {
  readonly formId: FormMetadata['id']
  readonly liste: FieldMetadata<Item[] | null | undefined>
  readonly titre: string
  readonly hint?: string
  /** « un signataire », « une délibération ». */
  readonly un: string
  readonly children: (item: FieldMetadata<Item>, rang: number) => ReactNode
}

/** Une liste que l’on allonge ou raccourcit ; sans script, chaque bouton poste le formulaire et le rend tel quel. */
export function Repetition<Item>({ formId, liste, titre, hint, un, children }: RepetitionProps<Item>) {
  const form = useFormMetadata(formId)
  const items = liste.getFieldList()
  const dernier = useRef<HTMLFieldSetElement>(null)
  const nombre = useRef(items.length)
  useEffect(() => {
    if (items.length > nombre.current) dernier.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    nombre.current = items.length
  }, [items.length])

  return (
    <section aria-labelledby={`${liste.id}-titre`} className="space-y-4">
      <h2 id={`${liste.id}-titre`} className="text-lg">
        {titre}
      </h2>
      {hint && <p className="max-w-texte text-sm text-encre-douce">{hint}</p>}
      {items.map((item, rang) => (
        <fieldset
          key={item.key}
          ref={rang === items.length - 1 ? dernier : undefined}
          className="min-w-0 space-y-4 rounded-md bg-surface p-4"
        >
          <legend className="sr-only">{`${titre} ${rang + 1}`}</legend>
          {children(item, rang)}
          <Button type="submit" variant="quiet" {...form.remove.getButtonProps({ name: liste.name, index: rang })}>
            Retirer<span className="sr-only">{` ${un} (${rang + 1})`}</span>
          </Button>
        </fieldset>
      ))}
      <Button type="submit" variant="secondary" icon="plus" {...form.insert.getButtonProps({ name: liste.name })}>
        {`Ajouter ${un}`}
      </Button>
    </section>
  )
}
