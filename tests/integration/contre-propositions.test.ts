import { beforeEach, describe, expect, it } from 'vitest'
import { analyseActe } from '@/lib/domain/analyse'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { isChiffre } from '@/lib/domain/montant/montant'
import {
  createContreProposition,
  settleContreProposition,
  withdrawContreProposition,
} from '@/lib/features/actes/commands/contre-propositions'
import { returnActe, validateActe, withdrawActe } from '@/lib/features/actes/commands/cycle'
import { explainEcart } from '@/lib/features/actes/commands/ecarts'
import { saveMontants } from '@/lib/features/actes/commands/montants'
import { signActe } from '@/lib/features/actes/commands/signature'
import { computeEmpreinteExamen } from '@/lib/features/actes/empreinte'
import { getActe, getActeASigner } from '@/lib/features/actes/queries'
import { getExamen } from '@/lib/features/actes/queries/examen'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let agent: Viewer
let instructeur: Viewer
let dossier: Dossier
let montantId: string

beforeEach(async () => {
  agent = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  instructeur = await createViewer(bases.proprietaire, 'instructeur', { departement: '43' })
  dossier = await createDossier(agent)
  await submitDossier(agent, dossier)
  montantId = expectOk(await getActe(agent, dossier)).acte.montants[0]?.id ?? ''
})

const propose = (
  viewer: Viewer,
  champs: {
    readonly valeur?: string
    readonly raison?: string
    readonly sourceTitre?: string
    readonly montantId?: string
  } = {},
) =>
  createContreProposition(viewer, {
    acteId: dossier.acteId,
    montantId,
    valeur: '640 000,00',
    raison: 'La notification dit 640 000.',
    sourceTitre: 'Notification du 3 mars',
    ...champs,
  })

const settle = (
  viewer: Viewer,
  propositionId: string,
  decision: 'accepter' | 'decliner',
  reponse: string | null = null,
) => settleContreProposition(viewer, { acteId: dossier.acteId, propositionId, decision, reponse })

async function readMontant(viewer: Viewer) {
  const { acte, convention } = expectOk(await getActe(viewer, dossier))
  const montant = acte.montants.find(({ id }) => id === montantId)
  if (!montant) throw new Error('Le montant a disparu')
  return {
    texte: isChiffre(montant.valeur) ? formatMontant(montant.valeur.centimes) : montant.valeur.kind,
    note: montant.note,
    saisiPar: montant.saisiPar,
    source: convention.sources.find(({ id }) => id === montant.sourceId)?.titre,
  }
}

const readVersions = async () => expectOk(await getExamen(instructeur, dossier)).versions

describe('Une autre valeur proposée', () => {
  it('laisse les deux valeurs lisibles des deux côtés tant que rien n’est réglé', async () => {
    expectOk(await propose(instructeur))
    for (const viewer of [agent, instructeur]) {
      expect(await readMontant(viewer)).toMatchObject({ texte: '630\u202f000\u00a0€' })
      const { propositions } = expectOk(await getExamen(viewer, dossier))
      expect(propositions).toMatchObject([
        { centimesActuels: 63_000_000n, centimes: 64_000_000n, cote: 'etat', statut: 'proposee', reglement: null },
      ])
    }
    const empreinte = (await readVersions()).at(-1)?.sha256 ?? ''
    expect(await validateActe(instructeur, { acteId: dossier.acteId, empreinte })).toMatchObject({ tag: 'invalide' })
  })

  it('de l’État, acceptée par la collectivité, devient celle de l’acte et une version de plus', async () => {
    const { propositionId } = expectOk(await propose(instructeur))
    expectOk(await settle(agent, propositionId, 'accepter', 'Vous avez raison.'))
    for (const viewer of [agent, instructeur]) {
      expect(await readMontant(viewer)).toEqual({
        texte: '640\u202f000\u00a0€',
        note: null,
        saisiPar: agent.nom,
        source: 'Notification du 3 mars',
      })
    }
    expect((await readVersions()).map(({ motif }) => motif)).toEqual(['transmission', 'contre_proposition'])
    const { propositions } = expectOk(await getExamen(instructeur, dossier))
    expect(propositions).toMatchObject([{ statut: 'acceptee', reglement: { reponse: 'Vous avez raison.' } }])
  })

  it('de la collectivité, acceptée par l’État, donne la version que la collectivité aurait soumise, et se signe', async () => {
    const { propositionId } = expectOk(await propose(agent))
    expectOk(await settle(instructeur, propositionId, 'accepter'))
    expect(await readMontant(agent)).toMatchObject({ texte: '640\u202f000\u00a0€', saisiPar: instructeur.nom })
    const derniere = (await readVersions()).at(-1)
    expect(derniere).toMatchObject({ motif: 'contre_proposition', par: instructeur.nom })
    expect(computeEmpreinteExamen(expectOk(await getActe(agent, dossier)))).toBe(derniere?.sha256)
    const { acteId } = dossier
    expectOk(await validateActe(instructeur, { acteId, empreinte: derniere?.sha256 ?? '' }))
    const { empreinte } = expectOk(await getActeASigner(agent, { acteId }))
    expectOk(await signActe(agent, { acteId, empreinte }))
  })

  it('de la collectivité, s’accepte aussi quand elle fait disparaître un écart expliqué', async () => {
    const { acteId } = dossier
    expectOk(await withdrawActe(agent, { acteId, motif: 'Un écart à expliquer.' }))
    const { version } = expectOk(await getActe(agent, dossier))
    const { sourceId } = dossier
    const montants = [
      ligneMontant({ montant: '630 000,00', sourceId }),
      ligneMontant({ financeur: 'departement', montant: '630 000,00', sourceId }),
      ligneMontant({ financeur: 'ensemble', montant: '1 300 000,00', sourceId }),
    ]
    expectOk(await saveMontants(agent, { acteId, version, montants }))
    const { convention, acte } = expectOk(await getActe(agent, dossier))
    const ecart = analyseActe(convention, acte).ecarts.find(({ cle }) => cle.startsWith('montant'))
    const cle = ecart?.cle ?? ''
    expectOk(await explainEcart(agent, { acteId, cle, statut: 'explique', explication: 'Une erreur de saisie.' }))
    await submitDossier(agent, dossier)
    const autre = acte.montants[2]?.id ?? ''
    const { propositionId } = expectOk(await propose(agent, { montantId: autre, valeur: '1 260 000,00' }))
    expectOk(await settle(instructeur, propositionId, 'accepter'))
    const apres = expectOk(await getActe(instructeur, dossier))
    expect(apres.convention.explications.map((explication) => explication.cle)).not.toContain(cle)
  })

  it('déclinée ou retirée, ne change rien à l’acte et ne se règle pas deux fois', async () => {
    const { propositionId } = expectOk(await propose(instructeur))
    expectOk(await settle(agent, propositionId, 'decliner', 'Le devis fait foi.'))
    expect(await settle(agent, propositionId, 'accepter')).toMatchObject({ tag: 'conflit' })
    const seconde = expectOk(await propose(agent))
    expectOk(await withdrawContreProposition(agent, { acteId: dossier.acteId, propositionId: seconde.propositionId }))
    expect(await readMontant(agent)).toMatchObject({ texte: '630\u202f000\u00a0€' })
    expect(await readVersions()).toHaveLength(1)
  })

  it('est seule à attendre sur un montant, et ne se règle que de l’autre côté', async () => {
    const { propositionId } = expectOk(await propose(instructeur))
    expect(await propose(agent, { valeur: '650 000' })).toMatchObject({ tag: 'conflit' })
    expect(await settle(instructeur, propositionId, 'accepter')).toMatchObject({ tag: 'fige' })
    const retrait = { acteId: dossier.acteId, propositionId }
    expect(await withdrawContreProposition(agent, retrait)).toMatchObject({ tag: 'fige' })
  })

  it('refuse à côté de chaque champ ce qui manque, et la valeur que l’acte porte déjà', async () => {
    const refus = await propose(agent, { valeur: '', raison: ' ', sourceTitre: '' })
    expect(refus).toMatchObject({
      tag: 'invalide',
      champs: { valeur: [expect.any(String)], raison: [expect.any(String)], sourceTitre: [expect.any(String)] },
    })
    expect(await propose(agent, { valeur: '630 000,00' })).toMatchObject({ champs: { valeur: [expect.any(String)] } })
    expect(await propose(agent, { valeur: 'beaucoup' })).toMatchObject({ champs: { valeur: [expect.any(String)] } })
  })

  it('de la collectivité, ne s’accepte plus par l’État une fois l’acte rendu', async () => {
    const { propositionId } = expectOk(await propose(agent))
    expectOk(await returnActe(instructeur, { acteId: dossier.acteId, motif: 'À revoir.' }))
    expect(await settle(instructeur, propositionId, 'accepter')).toMatchObject({ tag: 'fige' })
    expectOk(await settle(instructeur, propositionId, 'decliner'))
  })

  it('de l’État, s’accepte pendant la correction sans rien soumettre', async () => {
    const { propositionId } = expectOk(await propose(instructeur))
    expectOk(await returnActe(instructeur, { acteId: dossier.acteId, motif: 'À revoir.' }))
    expectOk(await settle(agent, propositionId, 'accepter'))
    expect(await readMontant(agent)).toMatchObject({ texte: '640\u202f000\u00a0€' })
    expect(await readMontant(instructeur)).toMatchObject({ texte: '630\u202f000\u00a0€' })
  })

  it('n’est ni vue ni réglée d’ailleurs', async () => {
    const { propositionId } = expectOk(await propose(instructeur))
    const voisin = await createViewer(bases.proprietaire, 'instructeur', { departement: '46' })
    const lecteur = await createViewer(bases.proprietaire, 'lecteur', { collectivite: '43' })
    expect(await settle(voisin, propositionId, 'accepter')).toMatchObject({ tag: 'introuvable' })
    expect(await settle(lecteur, propositionId, 'accepter')).toMatchObject({ tag: 'interdit' })
    expect(await settle(agent, dossier.acteId, 'accepter')).toMatchObject({ tag: 'introuvable' })
  })
})
