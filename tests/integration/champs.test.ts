import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { updateFicheAction } from '@/lib/features/actes/commands/fiches-action'
import { saveLignes } from '@/lib/features/actes/commands/lignes'
import { enTeteSuivi, ficheSuivie, mesureSuivie } from '@/lib/features/actes/enregistrement-champs'
import { getActe, getVersions } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { createDossier, type Dossier, ligneMontant } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'

const bases = provideBase()
let redactrice: Viewer
let collegue: Viewer
let ailleurs: Viewer
let dossier: Dossier

beforeAll(async () => {
  redactrice = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  collegue = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '43' })
  ailleurs = await createViewer(bases.proprietaire, 'redacteur', { collectivite: '64' })
})

beforeEach(async () => {
  dossier = await createDossier(redactrice)
})

type Champs = Parameters<typeof ficheSuivie.save>[2]

const adresseFiche = () => ({ id: dossier.acteId, actionId: dossier.actionId })
const saveFiche = (champs: Champs, viewer = redactrice) => ficheSuivie.save(viewer, adresseFiche(), champs)
const saveEnTete = (champs: Champs) => enTeteSuivi.save(redactrice, { id: dossier.acteId }, champs)

async function readFiche() {
  const { acte } = expectOk(await getActe(redactrice, dossier))
  return acte.actions.find(({ id }) => id === dossier.actionId)
}

async function readVersion(objet: string): Promise<number | undefined> {
  return expectOk(await getVersions(redactrice, dossier)).get(objet)?.version
}

describe('Les champs enregistrés un à un', () => {
  it('s’écrivent sans toucher aux autres, et rendent le formulaire tel qu’il est désormais', async () => {
    const avant = await readFiche()
    const { acquis, relecture } = expectOk(
      await saveFiche({ pilote: { de: null, vers: 'CCAS' }, axes: { de: null, vers: 'Accueil\nSuivi' } }),
    )
    expect(acquis).toEqual(['pilote', 'axes'])
    expect(relecture).toMatchObject({
      version: 1,
      par: null,
      saisie: { pilote: 'CCAS', axes: 'Accueil\nSuivi' },
    })
    expect(await readFiche()).toEqual({ ...avant, pilote: 'CCAS', axes: ['Accueil', 'Suivi'] })
  })

  it('de deux personnes à la fois, sur deux champs, s’écrivent tous', async () => {
    const [moi, autre] = await Promise.all([
      saveFiche({ pilote: { de: null, vers: 'CCAS' } }),
      saveFiche({ territoire: { de: null, vers: 'Le Puy' } }, collegue),
    ])
    expect([expectOk(moi).contestes, expectOk(autre).contestes]).toEqual([[], []])
    expect(await readFiche()).toMatchObject({ pilote: 'CCAS', territoire: 'Le Puy' })
  })

  it('changés par un autre, se contestent et disent de qui ; leurs voisins s’écrivent', async () => {
    expectOk(await saveFiche({ pilote: { de: null, vers: 'CCAS' } }, collegue))
    const reponse = expectOk(
      await saveFiche({ pilote: { de: null, vers: 'Département' }, territoire: { de: null, vers: 'Le Puy' } }),
    )
    expect(reponse).toMatchObject({ contestes: ['pilote'], acquis: ['territoire'], relecture: { par: collegue.nom } })
    expect(reponse.relecture.saisie).toMatchObject({ pilote: 'CCAS', territoire: 'Le Puy' })
  })

  it('envoyés deux fois n’agissent qu’une', async () => {
    const champs = { pilote: { de: null, vers: 'CCAS' } }
    expectOk(await saveFiche(champs))
    expect(expectOk(await saveFiche(champs))).toMatchObject({ acquis: ['pilote'], contestes: [] })
    expect(await readVersion(dossier.actionId)).toBe(1)
  })

  it('que la commande refuse n’arrêtent pas les autres', async () => {
    const adresse = { id: dossier.acteId, mesureId: dossier.mesureId }
    const champs = { volet: { de: 'socle', vers: 'inconnu' }, code: { de: null, vers: 'A1' } }
    const { acquis, erreurs } = expectOk(await mesureSuivie.save(redactrice, adresse, champs))
    expect(acquis).toEqual(['code'])
    expect(erreurs.volet).toEqual(['Ce volet n’existe pas dans le cadre de la convention.'])
  })

  it('de l’en-tête ne se gênent pas avec les montants, qui changent la version de l’acte', async () => {
    const ligne = {
      id: crypto.randomUUID(),
      de: null,
      vers: ligneMontant({ montant: '10', sourceId: dossier.sourceId }),
    }
    const { acteId, version } = dossier
    const [montants, enTete] = await Promise.all([
      saveLignes(collegue, { acteId, version, changements: [ligne] }),
      saveEnTete({ numero: { de: 0, vers: '3' }, libelle: { de: 'Convention initiale', vers: 'Convention' } }),
    ])
    expectOk(montants)
    expect(expectOk(enTete)).toMatchObject({
      contestes: [],
      relecture: { saisie: { numero: 3, libelle: 'Convention' } },
    })
  })

  it('laissent au formulaire entier sa version : qui l’a lu avant les verra', async () => {
    expectOk(await saveFiche({ pilote: { de: null, vers: 'CCAS' } }, collegue))
    const { acteId, actionId } = dossier
    const refus = await updateFicheAction(redactrice, { acteId, actionId, version: 0, titre: 'Autre' })
    expect(refus).toMatchObject({ ok: false, tag: 'conflit' })
  })

  it('d’un autre territoire, ou d’une fiche d’un autre acte, n’existent pas', async () => {
    expect(await saveFiche({ pilote: { de: null, vers: 'CCAS' } }, ailleurs)).toMatchObject({ ok: false })
    const inconnue = { id: dossier.acteId, actionId: dossier.mesureId }
    expect(await ficheSuivie.save(redactrice, inconnue, {})).toMatchObject({ ok: false, tag: 'introuvable' })
  })

  it('que le formulaire n’a pas ne se lisent même pas', async () => {
    const reponse = expectOk(await saveFiche({ version: { de: 0, vers: 9 }, acteId: { de: 'a', vers: 'b' } }))
    expect(reponse).toMatchObject({ acquis: [], contestes: [], erreurs: {} })
  })
})
