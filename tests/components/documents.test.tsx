import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DepotForm } from '@/components/documents/depot-form'
import { toChampsRemplacement } from '@/components/documents/remplacement'
import { listTypesModifiables, TYPES_DOCUMENT } from '@/lib/domain/document'
import { champsDepotSchema } from '@/lib/features/documents/schema'

const remplacee = { id: '5b0c1c3e-2f5f-4d8e-9a55-0d9a5c1f7a10', titre: 'Note de méthode' }
const CHOIX = TYPES_DOCUMENT.flatMap((type) => [true, false].map((aPublier) => ({ type, aPublier })))

describe('Remplacer un document', () => {
  it.each(CHOIX)('ne change pas ce que le public en lira : %o', (choix) => {
    const champs = toChampsRemplacement({ ...remplacee, ...choix })
    expect(champsDepotSchema.parse(champs)).toMatchObject({ ...choix, remplace: remplacee.id })
  })

  it('montre ce choix dans le formulaire', () => {
    const champs = toChampsRemplacement({ ...remplacee, type: 'deliberation', aPublier: false })
    const html = renderToStaticMarkup(<DepotForm acteId="acte" types={TYPES_DOCUMENT} champs={champs} erreurs={{}} />)
    expect(html).toContain('<option value="garder" selected="">')
  })
})

describe('À chaque étape de l’acte', () => {
  it('ne se proposent que les pièces qu’elle laisse changer', () => {
    const html = renderToStaticMarkup(
      <DepotForm acteId="acte" types={listTypesModifiables('valide')} champs={{}} erreurs={{}} />,
    )
    expect(html).toContain('value="deliberation"')
    expect(html).not.toContain('value="annexe"')
    expect(listTypesModifiables('a_corriger')).toEqual(TYPES_DOCUMENT)
    expect(listTypesModifiables('transmis')).toEqual([])
  })
})
