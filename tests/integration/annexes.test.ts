import { beforeAll, describe, expect, it } from 'vitest'
import { composeAnnexes } from '@/components/annexes/annexes'
import { composeAnnexesPdf } from '@/components/annexes/pdf/compose-pdf'
import { getActeASigner } from '@/lib/features/actes/queries'
import { getActeImprime } from '@/lib/features/actes/queries/annexes'
import { getConventionPubliee } from '@/lib/features/conventions/public'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier, validateDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'
import { readPagesPdf } from '@/tests/support/texte-pdf'

const bases = provideBase()
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  dossier = await createDossier(valideur)
})

async function imprimer() {
  const { empreinte, ...contenu } = expectOk(await getActeImprime(valideur, dossier))
  const annexes = composeAnnexes(contenu, empreinte)
  return { annexes, contenu, texte: readPagesPdf(await composeAnnexesPdf(annexes)).join('\n') }
}

describe('Les annexes d’un acte', () => {
  it('se disent projet tant qu’il n’est pas signé, sous l’empreinte que la signature montrera', async () => {
    const brouillon = await imprimer()
    expect(brouillon.texte).toContain('PROJET')
    await validateDossier(valideur, dossier)
    const valide = await imprimer()
    const { empreinte } = expectOk(await getActeASigner(valideur, dossier))
    expect(valide.annexes.empreinte).toBe(empreinte)
    expect(valide.texte).toContain('PROJET')
    expect(valide.texte).toContain(empreinte)
  })

  it('signées, portent l’empreinte publiée et plus aucun filigrane', async () => {
    await signDossier(valideur, dossier)
    const { annexes, contenu, texte } = await imprimer()
    const publiee = await getConventionPubliee(contenu.collectivite.slug, contenu.convention.slug, { acteRang: 0 })
    expect(annexes.empreinte).toBe(publiee?.publication.sha256)
    expect(texte).toContain(annexes.empreinte)
    expect(texte).not.toContain('PROJET')
    expect(texte.replaceAll(/\s/g, ' ')).toContain('630 000 €')
  })
})
