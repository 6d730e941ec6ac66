'use client'

import { useContext } from 'react'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Input, Select, Textarea } from '@/components/ui/input'
import { type ChampsProps, ContexteEditeur, getIdChamp, useChampLigne } from './contexte'
import { isChiffreSaisi } from './lecture'
import type { ChampLigne } from './ligne'

/** D’où vient le chiffre et ce qu’il couvre : replié, le résumé dit l’essentiel. */
export function DetailsLigne(props: ChampsProps) {
  const { ligne, erreurs } = props
  const { sources, adresseSources } = useContext(ContexteEditeur)
  const champ = useChampLigne(props)
  const source = sources.find(({ valeur }) => valeur === ligne.sourceId)
  const fautif = (['sourceId', 'perimetre', 'page', 'citation', 'note'] as const).some((nom) => erreurs[nom]?.length)
  const decrire = (nom: ChampLigne) => ({ id: getIdChamp(ligne.cle, nom), errors: erreurs[nom] })
  return (
    <details open={fautif || undefined} className="details group col-span-full text-sm">
      <summary className="flex min-h-8 cursor-pointer items-center gap-1.5 text-encre-douce hover:text-encre">
        <Icon name="chevron" className="details-chevron size-3.5" />
        <span className="min-w-0 truncate">
          {source
            ? `Source\u202f: ${[source.libelle, ligne.page && `p. ${ligne.page}`].filter(Boolean).join(', ')}`
            : null}
          {!source && (isChiffreSaisi(ligne) ? <strong className="text-encre">Source à indiquer</strong> : 'Détails')}
          {ligne.perimetre && ` · ${ligne.perimetre}`}
        </span>
      </summary>
      <div className="grid gap-4 py-3 sm:grid-cols-2">
        <Field {...decrire('sourceId')} label="Source">
          <Select {...champ('sourceId')}>
            <option value="">Choisir…</option>
            {sources.map(({ valeur, libelle }) => (
              <option key={valeur} value={valeur}>
                {libelle}
              </option>
            ))}
          </Select>
          <a href={adresseSources} className="mt-1 inline-block">
            Ajouter une source
          </a>
        </Field>
        <Field {...decrire('page')} label="Page" optional>
          <Input {...champ('page')} />
        </Field>
        <Field
          {...decrire('perimetre')}
          label="Périmètre"
          optional
          hint="Si la source restreint le chiffre : « socle », « hors FAPI »…"
        >
          <Input {...champ('perimetre')} />
        </Field>
        <Field {...decrire('note')} label="Note" optional>
          <Textarea rows={2} {...champ('note')} />
        </Field>
        <div className="sm:col-span-2">
          <Field {...decrire('citation')} label="Citation" optional>
            <Textarea rows={2} {...champ('citation')} />
          </Field>
        </div>
      </div>
    </details>
  )
}
