import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/lib/domain/vocabulaire'
import { getActeASigner } from '@/lib/features/actes/queries'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Result } from '@/lib/platform/result'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer, type Portee } from '@/tests/factories/comptes'
import { createDossier, signDossier } from '@/tests/factories/dossiers'
import { type Attendu, type Attendus, CAS, type Cas, type Cible, type Titulaire } from '@/tests/isolation/cas'
import { getUrlAdministrateur, photographBase } from '@/tests/support/administration'
import { provideBase } from '@/tests/support/base'

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
let cible: Cible

async function createCible(valideur: Viewer, conventionSigneeId: string): Promise<Cible> {
  const dossier = await createDossier(valideur)
  const { empreinte } = expectOk(await getActeASigner(valideur, dossier))
  return { ...dossier, empreinte, conventionSigneeId, utilisateurId: valideur.utilisateurId }
}

/** La même cible, dont aucun identifiant n’existe. */
function inventCible(vraie: Cible): Cible {
  const id = randomUUID
  return {
    ...vraie,
    collectiviteId: id(),
    conventionId: id(),
    conventionSigneeId: id(),
    acteId: id(),
    sourceId: id(),
    sourceLibreId: id(),
    faitId: id(),
    mesureId: id(),
    mesureLibreId: id(),
    actionId: id(),
    actionLibreId: id(),
    ecartId: id(),
    utilisateurId: id(),
  }
}

function getNom({ porte }: Pick<Cas, 'porte'>): string {
  const noms = Object.entries(portes).flatMap(([chemin, exports]) =>
    Object.entries(exports).flatMap(([nom, valeur]) => (valeur === porte ? [`${chemin.slice(14)} ${nom}`] : [])),
  )
  return noms[0] ?? 'porte inconnue'
}

function expectAttendu(reponse: Result<unknown>, attendu: Attendu): void {
  switch (attendu) {
    case 'permis':
      expect(reponse).toMatchObject({ ok: true })
      break
    case 'aveugle':
      expect(reponse).toMatchObject({ ok: true })
      expect(JSON.stringify(reponse)).not.toContain(cible.conventionId)
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
  cible = await createCible(personnes.valideur, signe.conventionId)
})

describe('Le registre des portes', () => {
  it('connaît un cas pour chaque lecture et chaque changement', () => {
    const connues = new Set(CAS.map(({ porte }) => porte))
    const sansCas = Object.entries(portes).flatMap(([chemin, exports]) =>
      Object.entries(exports).flatMap(([nom, valeur]) => (connues.has(valeur) ? [] : [`${chemin} ${nom}`])),
    )
    expect(sansCas).toEqual([])
    expect(CAS.map(getNom)).not.toContain('porte inconnue')
    expect(connues.size).toBe(CAS.length)
  })
})

const NOMMES = CAS.map((cas) => ({ nom: getNom(cas), ...cas }))

describe('Une demande hors du droit de qui la fait', () => {
  let avant: Awaited<ReturnType<typeof photographBase>>

  beforeAll(async () => {
    avant = await photographBase(administrateur)
  })

  it.each(NOMMES)('est refusée sans rien écrire : $nom', async ({ run, attendus }) => {
    expectAttendu(await run(null, cible), 'non_connecte')
    expectAttendu(await run(personnes.etranger, cible), attendus.etranger)
    expectAttendu(await run(personnes.etatAilleurs, cible), attendus.etatAilleurs)
    expectAttendu(await run(personnes.etatDuLieu, cible), attendus.etatDuLieu)
    expectAttendu(await run(personnes.lecteur, cible), attendus.lecteur)
    expect(await photographBase(administrateur)).toEqual(avant)
  })

  it.each(NOMMES)('ne distingue pas un élément étranger d’un élément inconnu : $nom', async ({ run }) => {
    const inconnue = inventCible(cible)
    for (const viewer of [null, personnes.etranger, personnes.etatAilleurs]) {
      expect(JSON.stringify(await run(viewer, inconnue))).toBe(JSON.stringify(await run(viewer, cible)))
    }
  })
})

describe('La même demande, de qui en a le droit', () => {
  it.each(NOMMES)('est accordée : $nom', async ({ run, titulaire }) => {
    const neuve = await createCible(personnes.valideur, cible.conventionSigneeId)
    expect(await run(personnes[titulaire], neuve)).toMatchObject({ ok: true })
  })
})
