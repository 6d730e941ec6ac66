import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DepotForm } from '@/components/documents/depot-form'
import { CleEnvoi } from '@/components/ui/cle-envoi'
import { CHAMP_ENVOI } from '@/lib/domain/champs-caches'
import { TYPES_DOCUMENT } from '@/lib/domain/document'
import { readEnvoi } from '@/lib/platform/command/envoi'

const CLE = new RegExp(`name="${CHAMP_ENVOI}" value="([^"]*)"`)

function readCle(html: string): string | undefined {
  return readEnvoi(CLE.exec(html)?.[1])
}

describe('La clé d’un envoi', () => {
  it('écrite par la page, se lit à la réception, et n’est jamais deux fois la même', () => {
    const [une, autre] = [<CleEnvoi key="1" />, <CleEnvoi key="2" />].map((cle) => readCle(renderToStaticMarkup(cle)))
    expect(une).toBeDefined()
    expect(autre).not.toBe(une)
  })

  it('est aussi celle du dépôt d’un document', () => {
    const html = renderToStaticMarkup(<DepotForm acteId="acte" types={TYPES_DOCUMENT} champs={{}} erreurs={{}} />)
    expect(readCle(html)).toBeDefined()
  })

  it.each([null, '', '3f2a', 'd9428888-122b-11e1-b85c-61cd3cbb3210'])('mal formée (%s), n’est pas reconnue', (cle) => {
    expect(readEnvoi(cle)).toBeUndefined()
  })
})
