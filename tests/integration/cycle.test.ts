import { beforeAll, describe, expect, it } from 'vitest'
import { createFil, resolveFil } from '@/lib/features/actes/commands/commentaires'
import { createContreProposition, settleContreProposition } from '@/lib/features/actes/commands/contre-propositions'
import {
  abandonActe,
  reopenActe,
  restoreActe,
  returnActe,
  transmitActe,
  validateActe,
  withdrawActe,
} from '@/lib/features/actes/commands/cycle'
import { createMesure, updateMesure } from '@/lib/features/actes/commands/mesures'
import { recordSignature } from '@/lib/features/actes/commands/preuves-signature'
import { signActe } from '@/lib/features/actes/commands/signature'
import { getActe, getActeASigner } from '@/lib/features/actes/queries'
import { getEtape } from '@/lib/features/actes/queries/etape'
import { createConvention } from '@/lib/features/conventions/commands/convention'
import { createJalon } from '@/lib/features/jalons/commands'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer, getCollectiviteId } from '@/tests/factories/comptes'
import { getExaminateur, readEmpreinteExamen, submitDossier, validateDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const motif = 'Le montant de l’action 2 est à revoir.'

const bases = provideBase()
let redacteur: Viewer
let valideur: Viewer
let instructeur: Viewer

beforeAll(async () => {
  redacteur = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  instructeur = await getExaminateur(valideur)
})

async function createTransmis(): Promise<Dossier> {
  const dossier = await createDossier(redacteur)
  await submitDossier(valideur, dossier)
  return dossier
}

async function createValide(): Promise<Dossier> {
  const dossier = await createDossier(redacteur)
  await validateDossier(valideur, dossier)
  return dossier
}

async function readStatut(viewer: Viewer, { acteId }: Pick<Dossier, 'acteId'>) {
  const lu = await getActe(viewer, { acteId })
  return lu.ok ? lu.value.acte.statut : lu.tag
}

/** Une remarque de l’instructeur qui rouvre une mesure du dossier. */
async function openLigne({ acteId, mesureId }: Dossier) {
  const { acte } = expectOk(await getActe(instructeur, { acteId }))
  const lignee = acte.mesures.find(({ id }) => id === mesureId)?.lignee
  return expectOk(
    await createFil(instructeur, { acteId, ancre: `mesure:${lignee}`, texte: 'À préciser.', ouvreLigne: true }),
  )
}

const correct = ({ acteId }: Dossier, mesureId: string, version: number) =>
  updateMesure(redacteur, { acteId, mesureId, version, intitule: 'Corrigée' })

describe('Transmettre', () => {
  it('est au valideur, et ne se fait que complet', async () => {
    const demande = { collectiviteId: getCollectiviteId(valideur), cadreCode: 'calpae', titre: 'Sans période' }
    const { acteId } = expectOk(await createConvention(valideur, demande))
    expect(await transmitActe(redacteur, { acteId })).toMatchObject({ tag: 'interdit' })
    expect(await transmitActe(valideur, { acteId })).toMatchObject({
      tag: 'invalide',
      message: expect.stringContaining('période'),
    })
    expect(await readStatut(valideur, { acteId })).toBe('brouillon')
  })

  it('montre l’acte à l’État, et le retirer le lui cache de nouveau', async () => {
    const dossier = await createDossier(redacteur)
    expect(await readStatut(instructeur, dossier)).toBe('introuvable')
    await submitDossier(valideur, dossier)
    expect(await readStatut(instructeur, dossier)).toBe('transmis')
    expectOk(await withdrawActe(valideur, { acteId: dossier.acteId, motif }))
    expect(await readStatut(instructeur, dossier)).toBe('introuvable')
    expect(await readStatut(redacteur, dossier)).toBe('brouillon')
  })
})

describe('Ce qui défait', () => {
  it('exige une raison, dite à côté de son champ', async () => {
    const transmis = await createTransmis()
    const valide = await createValide()
    const sansRaison = [
      withdrawActe(valideur, { acteId: transmis.acteId, motif: ' ' }),
      returnActe(instructeur, { acteId: transmis.acteId, motif: '' }),
      reopenActe(instructeur, { acteId: valide.acteId, motif: '' }),
      reopenActe(valideur, { acteId: valide.acteId, motif: '' }),
      abandonActe(valideur, { acteId: transmis.acteId, motif: '' }),
    ]
    for (const refus of await Promise.all(sansRaison)) {
      expect(refus).toMatchObject({ tag: 'invalide', champs: { motif: [expect.any(String)] } })
    }
  })

  it('laisse lire sa raison à l’autre côté', async () => {
    const dossier = await createTransmis()
    expectOk(await returnActe(instructeur, { acteId: dossier.acteId, motif }))
    const { arrivee } = expectOk(await getEtape(redacteur, { acteId: dossier.acteId }))
    expect(arrivee).toMatchObject({ geste: 'renvoyer', cote: 'etat', motif })
    expectOk(await createMesure(redacteur, { acteId: dossier.acteId, intitule: 'Ajoutée après le renvoi' }))
    await submitDossier(valideur, dossier)
    expect(await readStatut(instructeur, dossier)).toBe('transmis')
  })
})

describe('Pendant l’examen', () => {
  it('rien ne se modifie, que la ligne rouverte, jusqu’à ce que la remarque soit résolue', async () => {
    const dossier = await createTransmis()
    const { acteId, mesureId, mesureLibreId } = dossier
    expect(await correct(dossier, mesureId, 0)).toMatchObject({ tag: 'fige' })
    const { filId } = await openLigne(dossier)
    expect(await correct(dossier, mesureLibreId, 0)).toMatchObject({ tag: 'fige' })
    expect(await createMesure(redacteur, { acteId, intitule: 'Ajoutée' })).toMatchObject({ tag: 'fige' })
    expectOk(await correct(dossier, mesureId, 0))
    const { acte } = expectOk(await getActe(instructeur, { acteId }))
    expect(acte.mesures.find(({ id }) => id === mesureId)?.intitule).toBe('Corrigée')
    expectOk(await resolveFil(instructeur, { acteId, filId }))
    expect(await correct(dossier, mesureId, 1)).toMatchObject({ tag: 'fige' })
  })

  it('la validation nomme la version examinée : une correction la fait refuser', async () => {
    const dossier = await createTransmis()
    const { acteId } = dossier
    const examinee = await readEmpreinteExamen(instructeur, dossier)
    await openLigne(dossier)
    expectOk(await correct(dossier, dossier.mesureId, 0))
    expect(await validateActe(instructeur, { acteId, empreinte: examinee })).toMatchObject({ tag: 'conflit' })
    expect(await readStatut(instructeur, dossier)).toBe('transmis')
    const corrigee = await readEmpreinteExamen(instructeur, dossier)
    expect(await validateActe(instructeur, { acteId, empreinte: corrigee })).toMatchObject({ ok: true })
  })

  it('une contre-proposition sans réponse retient la validation', async () => {
    const dossier = await createTransmis()
    const { acteId } = dossier
    const { acte } = expectOk(await getActe(instructeur, { acteId }))
    const contre = { valeur: '600 000', raison: 'Enveloppe notifiée.', sourceTitre: 'Notification' }
    const proposee = await createContreProposition(instructeur, {
      acteId,
      montantId: acte.montants[0]?.id ?? '',
      ...contre,
    })
    const { propositionId } = expectOk(proposee)
    const empreinte = await readEmpreinteExamen(instructeur, dossier)
    expect(await validateActe(instructeur, { acteId, empreinte })).toMatchObject({ tag: 'invalide' })
    expectOk(await settleContreProposition(redacteur, { acteId, propositionId, decision: 'decliner' }))
    expectOk(await validateActe(instructeur, { acteId, empreinte }))
  })

  it('un renvoi et une validation lancés ensemble n’aboutissent qu’à l’un des deux', async () => {
    for (let essai = 0; essai < 4; essai += 1) {
      const dossier = await createTransmis()
      const { acteId } = dossier
      const empreinte = await readEmpreinteExamen(instructeur, dossier)
      const [renvoi, validation, retrait] = await Promise.all([
        returnActe(instructeur, { acteId, motif }),
        validateActe(instructeur, { acteId, empreinte }),
        withdrawActe(valideur, { acteId, motif }),
      ])
      const reussis = [renvoi.ok && 'a_corriger', validation.ok && 'valide', retrait.ok && 'brouillon'].filter(Boolean)
      expect(reussis).toEqual([await readStatut(valideur, dossier)])
    }
  })
})

describe('Un acte validé', () => {
  it('ne reçoit plus que les preuves de sa signature, et se signe tel qu’il a été validé', async () => {
    const dossier = await createValide()
    const { acteId, mesureId } = dossier
    expect(await correct(dossier, mesureId, 0)).toMatchObject({ tag: 'fige' })
    const { version } = expectOk(await getActe(valideur, { acteId }))
    const preuves = {
      acteId,
      dateSignature: '12/12/2018',
      signataires: [
        { nom: 'A', fonction: 'Préfet', partie: 'etat' as const },
        { nom: 'B', fonction: 'Présidente', partie: 'departement' as const },
        { nom: 'C', fonction: 'Commissaire', partie: 'commissaire' as const },
      ],
      deliberations: [{ organe: 'Assemblée', date: '01/12/2018', numero: 'D-12' }],
    }
    expect(await recordSignature(redacteur, { ...preuves, version })).toMatchObject({ tag: 'interdit' })
    expect(await recordSignature(valideur, { ...preuves, version: version - 1 })).toMatchObject({ tag: 'conflit' })
    expectOk(await recordSignature(valideur, { ...preuves, version }))
    const { acte, empreinte } = expectOk(await getActeASigner(valideur, { acteId }))
    expect(acte).toMatchObject({ dateSignature: '2018-12-12', statut: 'valide' })
    expect(acte.signataires.map(({ nom }) => nom)).toEqual(['A', 'B', 'C'])
    expectOk(await signActe(valideur, { acteId, empreinte }))
  })

  it('ne reçoit pas de preuves à une autre étape', async () => {
    const { acteId } = await createTransmis()
    const { version } = expectOk(await getActe(valideur, { acteId }))
    expect(await recordSignature(valideur, { acteId, version })).toMatchObject({ tag: 'fige' })
  })

  it('rouvert par l’un ou l’autre, doit être transmis et validé de nouveau', async () => {
    for (const viewer of [instructeur, valideur]) {
      const dossier = await createValide()
      const { acteId } = dossier
      const { empreinte } = expectOk(await getActeASigner(valideur, { acteId }))
      expectOk(await reopenActe(viewer, { acteId, motif }))
      for (const lecteur of [instructeur, redacteur]) {
        const { arrivee } = expectOk(await getEtape(lecteur, { acteId }))
        expect(arrivee).toMatchObject({ geste: 'rouvrir', motif })
      }
      expect(await signActe(valideur, { acteId, empreinte })).toMatchObject({ tag: 'fige' })
      expectOk(await createMesure(redacteur, { acteId, intitule: 'Ajoutée' }))
      await validateDossier(valideur, dossier)
      expect(await signActe(valideur, { acteId, empreinte })).toMatchObject({ tag: 'conflit' })
      const relue = expectOk(await getActeASigner(valideur, { acteId })).empreinte
      expectOk(await signActe(valideur, { acteId, empreinte: relue }))
    }
  })
})

describe('L’échéance d’une étape', () => {
  it('est le premier jalon du côté attendu qui n’est pas tenu', async () => {
    const dossier = await createDossier(redacteur)
    const { acteId, conventionId } = dossier
    for (const [echeance, attenduDe] of [
      ['2020-09-01', 'collectivite'],
      ['2020-10-15', 'etat'],
      ['2020-09-30', 'etat'],
    ] as const) {
      expectOk(await createJalon(redacteur, { conventionId, acteId, libelle: 'Échéance', echeance, attenduDe }))
    }
    await submitDossier(valideur, dossier)
    expect(expectOk(await getEtape(instructeur, { acteId })).echeance).toBe('2020-09-30')
    expectOk(await returnActe(instructeur, { acteId, motif }))
    expect(expectOk(await getEtape(redacteur, { acteId })).echeance).toBe('2020-09-01')
  })
})

describe('Un acte abandonné', () => {
  it('reste lisible, ne se modifie plus, et se reprend tel quel', async () => {
    const dossier = await createDossier(redacteur)
    const { acteId, mesureId } = dossier
    expectOk(await abandonActe(valideur, { acteId, motif }))
    expect(await readStatut(redacteur, dossier)).toBe('abandonne')
    expect(await correct(dossier, mesureId, 0)).toMatchObject({ tag: 'fige' })
    expectOk(await restoreActe(valideur, { acteId }))
    expectOk(await correct(dossier, mesureId, 0))
  })
})
