import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withConnexion } from '@/lib/cli/base/connexion'
import { saveLecture } from '@/lib/features/actes/commands/lecture'
import { proposeLecture } from '@/lib/features/actes/lecture/propositions'
import { getActe } from '@/lib/features/actes/queries'
import { getReperesLecture } from '@/lib/features/actes/queries/lecture'
import { getHistoireMontant } from '@/lib/features/journal/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { getUrlAdministrateur } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)
let valideur: Viewer
let dossier: Dossier

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
})

beforeEach(async () => {
  dossier = await createDossier(valideur)
})

const texte = 'Action 1 : Maraudes\n\nL’État et le Département apportent chacun environ 120 000 € de 2020 à 2022.'
const accepte = { accepte: 'oui' as const, de: 21, a: 95 }
const montant = {
  ...accepte,
  sujet: 'rubrique:0',
  payeur: 'chacun' as const,
  nature: 'annonce' as const,
  montant: '120 000',
  precision: 'environ' as const,
  debut: '2020-01-01',
  fin: '2022-12-31',
}
const maraudes = { ...accepte, rang: 0, niveau: 'action' as const, titre: 'Maraudes' }

async function lire(lignes: Omit<Parameters<typeof saveLecture>[1], 'acteId' | 'version' | 'texte' | 'source'>) {
  const { version } = expectOk(await getActe(valideur, dossier))
  const source = { titre: 'Communiqué', nature: 'presse' as const }
  return saveLecture(valideur, { acteId: dossier.acteId, version, texte, source, ...lignes })
}

async function readJournal() {
  const sql = `SELECT donnees FROM espace.journal WHERE evenement = 'lecture.enregistrer' ORDER BY seq DESC LIMIT 1`
  return withConnexion(administrateur, async (client) => (await client.query(sql)).rows[0].donnees)
}

describe('Ce qui est accepté d’un texte', () => {
  it('laisse à chaque montant son histoire, chiffre compris', async () => {
    expectOk(await lire({ rubriques: [maraudes], montants: [montant] }))
    const { acte } = expectOk(await getActe(valideur, dossier))
    const ecrits = acte.montants.filter(({ periode }) => periode.debut === '2020-01-01')
    expect(ecrits.map(({ financeur }) => financeur)).toEqual(['etat', 'departement'])
    expect(ecrits[0]).toMatchObject({ valeur: { precision: 'environ' }, citation: texte.slice(21, 95) })
    for (const { id: montantId } of ecrits) {
      const { faits } = expectOk(await getHistoireMontant(valideur, { acteId: dossier.acteId, montantId }))
      expect(faits.map(({ quoi }) => quoi.replaceAll(/\s/g, ' '))).toEqual(['environ 120 000 €'])
    }
    expect(await readJournal()).toMatchObject({ changes: [{ sujet: 'Maraudes', de: null }, { sujet: 'Maraudes' }] })
  })

  it('se dit déjà saisi à la lecture suivante', async () => {
    const propose = async () => {
      const reperes = expectOk(await getReperesLecture(valideur, dossier))
      const { propositions } = proposeLecture(texte, reperes)
      return propositions.find(({ proposition: { genre } }) => genre === 'rubrique')
    }
    expect(await propose()).toMatchObject({ deja: false, existante: null, proposition: { titre: 'Maraudes' } })
    expectOk(await lire({ rubriques: [maraudes] }))
    expect(await propose()).toMatchObject({ deja: true, existante: expect.anything() })
  })

  it('garde au journal la période et la date de signature remplacées', async () => {
    const signature = { ...accepte, role: 'signature' as const, jour: '2019-07-12' }
    expectOk(await lire({ dates: [signature], periodes: [{ ...accepte, debut: '2020-01-01', fin: '2022-12-31' }] }))
    const { periode } = await readJournal()
    expect(periode).toEqual({
      de: { debut: '2019-01-01', fin: '2021-12-31' },
      vers: { debut: '2020-01-01', fin: '2022-12-31' },
    })
    expectOk(await lire({ dates: [{ ...signature, jour: '2019-07-15' }] }))
    expect(await readJournal()).toMatchObject({
      signature: { de: { jour: '2019-07-12' }, vers: { jour: '2019-07-15', precision: 'jour' } },
    })
  })

  it('n’ajoute ni ce que l’acte ne contient pas, ni plus de montants qu’un acte n’en tient', async () => {
    const ailleurs = { ...montant, sujet: `mesure:${crypto.randomUUID()}` }
    expect(await lire({ rubriques: [maraudes], montants: [ailleurs] })).toMatchObject({ tag: 'introuvable' })
    const trop = Array.from({ length: 301 }, () => montant)
    expect(await lire({ rubriques: [maraudes], montants: trop })).toMatchObject({ tag: 'invalide' })
    const { acte } = expectOk(await getActe(valideur, dossier))
    expect(acte.actions.map(({ titre }) => titre)).not.toContain('Maraudes')
  })
})
