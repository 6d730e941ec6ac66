import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/lib/domain/vocabulaire'
import { createFil, resolveFil } from '@/lib/features/actes/commands/commentaires'
import { createContreProposition } from '@/lib/features/actes/commands/contre-propositions'
import { abandonActe } from '@/lib/features/actes/commands/cycle'
import { getActe, getActeASigner } from '@/lib/features/actes/queries'
import { relireErratum } from '@/lib/features/actes/queries/erratum'
import { publishAnnonce } from '@/lib/features/annonces/commands/annonce'
import { linkAnnonce } from '@/lib/features/annonces/commands/suite'
import { createJalon } from '@/lib/features/jalons/commands'
import { listNotifications } from '@/lib/features/notifications/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer, type Portee } from '@/tests/factories/comptes'
import { readEmpreinteExamen, signDossier, submitDossier, validateDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { depositErreur } from '@/tests/factories/signalements'
import { openAvenant } from '@/tests/isolation/avenant-ouvert'
import {
  type Attendu,
  type Attendus,
  CAS,
  type Cas,
  type Cible,
  type Etape,
  type Titulaire,
} from '@/tests/isolation/cas'
import { CAS_AVENANT } from '@/tests/isolation/cas-avenant'
import { CAS_ECARTS } from '@/tests/isolation/cas-ecarts'
import { CAS_ECHEANCES } from '@/tests/isolation/cas-echeances'
import { CAS_ENREGISTREMENT } from '@/tests/isolation/cas-enregistrement'
import { CAS_ERRATUM, corriger } from '@/tests/isolation/cas-erratum'
import { CAS_IMPORT, openImports } from '@/tests/isolation/cas-import'
import { CAS_LECTURE } from '@/tests/isolation/cas-lecture'
import { CAS_SIGNALEMENTS } from '@/tests/isolation/cas-signalements'
import { getUrlAdministrateur, photographBase } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

const TOUS = [
  ...CAS,
  ...CAS_ECHEANCES,
  ...CAS_AVENANT,
  ...CAS_ERRATUM,
  ...CAS_ECARTS,
  ...CAS_ENREGISTREMENT,
  ...CAS_IMPORT,
  ...CAS_LECTURE,
  ...CAS_SIGNALEMENTS,
]

const HAUTE_LOIRE = '43'
const LOT = '46'
const AUVERGNE_RHONE_ALPES = '84'
const OCCITANIE = '76'

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>
const portes: Modules = import.meta.glob(
  ['/lib/features/*/{queries,commands}.ts', '/lib/features/*/{queries,commands}/**/*.ts'],
  { eager: true },
)

const bases = provideBase()
const administrateur = getUrlAdministrateur(bases)

let personnes: Readonly<Record<keyof Attendus | Titulaire, Viewer>>
let conventionSigneeId: string
let signalementId: string
let annonces: Pick<Cible, 'annonceLibreId' | 'annonceTenueId'>
let cibles: Readonly<Record<Etape, Cible>>

async function createCible(etape: Etape): Promise<Cible> {
  const { valideur } = personnes
  const initial = await createDossier(valideur)
  await advance(initial, etape)
  const dossier = etape === 'avenant' ? await openAvenant(valideur, initial) : { ...initial, ligneeFinie: '' }
  return {
    ...dossier,
    empreinte: await readEmpreinte(dossier, etape),
    ...(etape === 'discute' ? await openDiscussions(dossier) : SANS_DISCUSSION),
    ...(etape === 'importe' ? await openImports(valideur, dossier.acteId) : SANS_IMPORT),
    conventionSigneeId,
    ...annonces,
    jalonId: await createEcheance(dossier),
    notificationId: etape === 'discute' ? await readNotification(dossier) : '',
    signalementId,
    utilisateurId: valideur.utilisateurId,
  }
}

/** Une échéance de la convention entière : celle d’un acte se fige avec lui. */
async function createEcheance({ conventionId }: Dossier): Promise<string> {
  const jalon = { conventionId, libelle: 'Essai', echeance: '2040-01-01', attenduDe: 'collectivite' } as const
  return expectOk(await createJalon(personnes.valideur, jalon)).jalonId
}

async function readNotification({ acteId }: Dossier): Promise<string> {
  const notifications = expectOk(await listNotifications(personnes.valideur, {}))
  return notifications.find((notification) => notification.acteId === acteId)?.id ?? ''
}

async function advance(dossier: Dossier, etape: Etape): Promise<void> {
  const { valideur } = personnes
  switch (etape) {
    case 'brouillon':
    case 'importe':
      return
    case 'transmis':
    case 'discute':
      return submitDossier(valideur, dossier)
    case 'valide':
      return validateDossier(valideur, dossier)
    case 'signe':
    case 'avenant':
      await signDossier(valideur, dossier)
      return
    case 'abandonne':
      expectOk(await abandonActe(valideur, { acteId: dossier.acteId, motif: 'Essai' }))
  }
}

const SANS_IMPORT = { importId: '', empreinteImport: '', importFaitId: '' }
const SANS_DISCUSSION = { filId: '', filResoluId: '', propositionId: '', montantId: '' }

/** Ce que les deux côtés se disent d’un acte à l’examen ; l’État y propose une valeur. */
async function openDiscussions({ acteId }: Dossier) {
  const { etatDuLieu } = personnes
  const remarque = { acteId, ancre: 'acte', texte: 'Essai' }
  const { filId } = expectOk(await createFil(etatDuLieu, remarque))
  const { filId: filResoluId } = expectOk(await createFil(etatDuLieu, remarque))
  expectOk(await resolveFil(etatDuLieu, { acteId, filId: filResoluId }))
  const [discute, libre] = expectOk(await getActe(etatDuLieu, { acteId })).acte.montants
  if (!discute || !libre) throw new Error('Le dossier d’essai n’a pas deux montants')
  const proposition = { acteId, montantId: discute.id, valeur: '1', raison: 'Essai', sourceTitre: 'Essai' }
  const { propositionId } = expectOk(await createContreProposition(etatDuLieu, proposition))
  return { filId, filResoluId, propositionId, montantId: libre.id }
}

async function readEmpreinteErratum(dossier: Dossier): Promise<string> {
  const relue = expectOk(await relireErratum(personnes.valideur, corriger(dossier)))
  return relue.tag === 'relue' ? relue.empreinte : ''
}

async function readEmpreinte(dossier: Dossier, etape: Etape): Promise<string> {
  if (etape === 'signe') return readEmpreinteErratum(dossier)
  if (etape === 'transmis' || etape === 'discute') return readEmpreinteExamen(personnes.etatDuLieu, dossier)
  return expectOk(await getActeASigner(personnes.valideur, dossier)).empreinte
}

async function createAnnonce(): Promise<string> {
  const annonce = { territoire: 'Essai', auteur: 'Essai', citation: 'Essai', sourceTitre: 'Essai' }
  return expectOk(await publishAnnonce(personnes.national, annonce)).annonceId
}

/** La même cible, dont aucun identifiant n’existe. */
function inventCible(vraie: Cible): Cible {
  const id = randomUUID
  return {
    ...vraie,
    collectiviteId: id(),
    conventionId: id(),
    conventionSigneeId: id(),
    annonceLibreId: id(),
    annonceTenueId: id(),
    acteId: id(),
    sourceId: id(),
    sourceLibreId: id(),
    faitId: id(),
    mesureId: id(),
    mesureLibreId: id(),
    actionId: id(),
    actionLibreId: id(),
    ecartId: id(),
    documentId: id(),
    utilisateurId: id(),
    filId: id(),
    filResoluId: id(),
    propositionId: id(),
    montantId: id(),
    jalonId: id(),
    notificationId: id(),
    importId: id(),
    importFaitId: id(),
    signalementId: id(),
  }
}

function getNom({ porte }: Pick<Cas, 'porte'>): string {
  const noms = Object.entries(portes).flatMap(([chemin, exports]) =>
    Object.entries(exports).flatMap(([nom, valeur]) => (valeur === porte ? [`${chemin.slice(14)} ${nom}`] : [])),
  )
  return noms[0] ?? 'porte inconnue'
}

async function expectAttendu(viewer: Viewer | null, { run, etape }: Cas, attendu: Attendu): Promise<void> {
  if (attendu === 'titulaire') return
  const reponse = await run(viewer, cibles[etape])
  switch (attendu) {
    case 'permis':
      expect(reponse).toMatchObject({ ok: true })
      break
    case 'aveugle':
      expect(reponse).toMatchObject({ ok: true })
      expect(JSON.stringify(reponse)).not.toContain(cibles[etape].conventionId)
      break
    default:
      expect(reponse).toMatchObject({ ok: false, tag: attendu })
  }
}

beforeAll(async () => {
  const create = (role: Role, portee?: Portee) => createViewer(bases.proprietaire, role, portee)
  personnes = {
    valideur: await create('valideur', { collectivite: HAUTE_LOIRE }),
    lecteur: await create('lecteur', { collectivite: HAUTE_LOIRE }),
    etranger: await create('valideur', { collectivite: LOT }),
    etatDuLieu: await create('commissaire', { region: AUVERGNE_RHONE_ALPES }),
    etatAilleurs: await create('commissaire', { region: OCCITANIE }),
    national: await create('national'),
    administrateur: await create('administrateur'),
  }
  const signe = await createDossier(personnes.valideur)
  await signDossier(personnes.valideur, signe)
  conventionSigneeId = signe.conventionId
  signalementId = await depositErreur(personnes.valideur, conventionSigneeId)
  annonces = { annonceLibreId: await createAnnonce(), annonceTenueId: await createAnnonce() }
  const { annonceTenueId: annonceId } = annonces
  expectOk(await linkAnnonce(personnes.valideur, { annonceId, conventionId: conventionSigneeId }))
  cibles = {
    brouillon: await createCible('brouillon'),
    importe: await createCible('importe'),
    transmis: await createCible('transmis'),
    discute: await createCible('discute'),
    valide: await createCible('valide'),
    signe: await createCible('signe'),
    abandonne: await createCible('abandonne'),
    avenant: await createCible('avenant'),
  }
})

describe('Le registre des portes', () => {
  it('connaît un cas pour chaque lecture et chaque changement', () => {
    const connues = new Set(TOUS.map(({ porte }) => porte))
    const sansCas = Object.entries(portes).flatMap(([chemin, exports]) =>
      Object.entries(exports).flatMap(([nom, valeur]) => (connues.has(valeur) ? [] : [`${chemin} ${nom}`])),
    )
    expect(sansCas).toEqual([])
    expect(TOUS.map(getNom)).not.toContain('porte inconnue')
    expect(connues.size).toBe(TOUS.length)
  })
})

const NOMMES = TOUS.map((cas) => ({ nom: getNom(cas), ...cas }))

describe('Une demande hors du droit de qui la fait', () => {
  let avant: Awaited<ReturnType<typeof photographBase>>

  beforeAll(async () => {
    avant = await photographBase(administrateur)
  })

  it.each(NOMMES)('est refusée sans rien écrire : $nom', async (cas) => {
    await expectAttendu(null, cas, 'non_connecte')
    await expectAttendu(personnes.etranger, cas, cas.attendus.etranger)
    await expectAttendu(personnes.etatAilleurs, cas, cas.attendus.etatAilleurs)
    await expectAttendu(personnes.etatDuLieu, cas, cas.attendus.etatDuLieu)
    await expectAttendu(personnes.lecteur, cas, cas.attendus.lecteur)
    expect(await photographBase(administrateur)).toEqual(avant)
  })

  it.each(NOMMES)('ne distingue pas un élément étranger d’un élément inconnu : $nom', async ({ run, etape }) => {
    const inconnue = inventCible(cibles[etape])
    for (const viewer of [null, personnes.etranger, personnes.etatAilleurs]) {
      expect(JSON.stringify(await run(viewer, inconnue))).toBe(JSON.stringify(await run(viewer, cibles[etape])))
    }
  })
})

describe('La même demande, de qui en a le droit', () => {
  it.each(NOMMES)('est accordée : $nom', async ({ run, titulaire, etape }) => {
    expect(await run(personnes[titulaire], await createCible(etape))).toMatchObject({ ok: true })
  })
})
