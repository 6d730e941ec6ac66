import { parseWithZod } from '@conform-to/zod/v4'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { IdentifiantsForm } from '@/components/redaction/convention/identifiants-form'
import { identifiantsSchema } from '@/lib/features/conventions/schema'

vi.mock('next/navigation', () => ({ usePathname: () => '/espace', unstable_rethrow: () => undefined }))

const RIEN = { attribuantNom: null, attribuantSiret: null, beneficiaireSiret: null, conditionsVersement: null }
const CONVENTION = '0190b0c0-0000-7000-8000-000000000001'

/** Ce que le serveur lit de l’envoi du formulaire tel qu’il s’ouvre. */
function poster(actuels: Parameters<typeof IdentifiantsForm>[0]['actuels']) {
  const html = renderToStaticMarkup(
    <IdentifiantsForm action={async () => undefined} conventionId={CONVENTION} actuels={actuels} />,
  )
  const formData = new FormData()
  for (const [champ] of html.matchAll(/<input[^>]*>/g)) {
    const [nom, valeur] = ['name', 'value'].map((attribut) => new RegExp(` ${attribut}="([^"]*)"`).exec(champ)?.[1])
    if (nom !== undefined) formData.append(nom, valeur ?? '')
  }
  const lu = parseWithZod(formData, { schema: identifiantsSchema })
  return lu.status === 'success' ? lu.value : lu.error
}

describe('Le formulaire des identifiants des parties', () => {
  it.each([RIEN, { ...RIEN, attribuantSiret: '10000000000008', conditionsVersement: 'unique' }])(
    'renvoie ce qu’il a lu avec ce qu’on y saisit',
    (actuels) => {
      expect(poster(actuels)).toEqual({ conventionId: CONVENTION, ...actuels, avant: actuels })
    },
  )
})
