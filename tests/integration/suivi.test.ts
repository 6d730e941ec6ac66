import { beforeAll, describe, expect, it } from 'vitest'
import { readSuivi } from '@/app/espace/territoires/lecture'
import { CRITERES_PAR_DEFAUT, type CriteresSuivi } from '@/lib/domain/suivi/criteres'
import { createAvenant } from '@/lib/features/actes/commands/avenant'
import { createContreProposition } from '@/lib/features/actes/commands/contre-propositions'
import { getActe } from '@/lib/features/actes/queries'
import { createJalon } from '@/lib/features/jalons/commands'
import { listFaitsRecents } from '@/lib/features/journal/queries'
import { getTerritoireSuivi } from '@/lib/features/territoires/queries'
import { composeTableauSuivi } from '@/lib/features/territoires/tableau-suivi'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { composeCouverturePrivee } from '@/lib/platform/http/tableau'
import { expectOk } from '@/prisma/seed/expect-ok'
import { createViewer } from '@/tests/factories/comptes'
import { signDossier, submitDossier } from '@/tests/factories/cycle'
import { createDossier, type Dossier } from '@/tests/factories/dossiers'
import { provideBase } from '@/tests/support/base'
import { countRequetes } from '@/tests/support/requetes'

const bases = provideBase()
let valideur: Viewer
let commissaire: Viewer
let voisin: Viewer
let signe: Dossier
let transmis: Dossier
let avenantId: string

beforeAll(async () => {
  valideur = await createViewer(bases.proprietaire, 'valideur', { collectivite: '43' })
  commissaire = await createViewer(bases.proprietaire, 'commissaire', { region: '84' })
  voisin = await createViewer(bases.proprietaire, 'commissaire', { region: '76' })
  signe = await createDossier(valideur)
  await signDossier(valideur, signe)
  const { conventionId } = signe
  avenantId = expectOk(await createAvenant(valideur, { conventionId, libelle: 'Avenant secret' })).acteId
  const rapport = { conventionId, libelle: 'Rapport', echeance: '2020-03-31', attenduDe: 'collectivite' } as const
  expectOk(await createJalon(valideur, rapport))
  transmis = await createDossier(valideur)
  await submitDossier(valideur, transmis)
})

async function read(viewer: Viewer, criteres: Partial<CriteresSuivi> = {}) {
  return expectOk(await readSuivi(viewer, { ...CRITERES_PAR_DEFAUT, ...criteres }))
}

async function findLigne(viewer: Viewer, conventionId: string) {
  const { retenues } = await read(viewer)
  return retenues.find(({ convention, veille }) => [convention?.id, veille?.conventionId].includes(conventionId))
}

describe('La liste du commissaire', () => {
  it('ne montre que sa région', async () => {
    const [ici, ailleurs] = await Promise.all([read(commissaire), read(voisin)])
    expect(new Set(ici.retenues.map(({ territoire }) => territoire.region.code))).toEqual(new Set(['84']))
    expect(new Set(ailleurs.retenues.map(({ territoire }) => territoire.region.code))).toEqual(new Set(['76']))
    expect(JSON.stringify(ailleurs, toTexte)).not.toContain(transmis.conventionId)
  })

  it('met en tête la convention en retard qui porte un écart réel, et dit ces raisons', async () => {
    const { retenues } = await read(commissaire, { vue: 'a_appeler' })
    expect(retenues[0]?.convention?.id).toBe(signe.conventionId)
    expect(retenues[0]?.motifs.map(({ tag }) => tag)).toEqual(['ecart_reel', 'retard'])
  })

  it('dit de qui l’on attend chaque geste, et pour quand', async () => {
    const publiee = await findLigne(commissaire, signe.conventionId)
    expect(publiee?.attentes).toMatchObject([{ genre: 'echeance', cote: 'collectivite', etat: 'en_retard' }])
    expect(publiee?.echeances).toMatchObject([{ libelle: 'Rapport', echeance: '2020-03-31', etat: 'en_retard' }])
    const neuve = await findLigne(commissaire, transmis.conventionId)
    expect(neuve).toMatchObject({ convention: null, etat: 'en_preparation', attentes: [{ cote: 'etat' }] })
  })

  it('ne sait rien d’un avenant en rédaction', async () => {
    const [suivi, faits] = await Promise.all([
      read(commissaire),
      listFaitsRecents(commissaire, { collectiviteId: signe.collectiviteId }),
    ])
    const lu = JSON.stringify([suivi, faits], toTexte)
    expect(lu).not.toContain(avenantId)
    expect(lu).not.toContain('Avenant secret')
  })

  it('ne s’ouvre sur un territoire que dans le périmètre, et n’y distingue pas l’étranger de l’inconnu', async () => {
    expect(expectOk(await getTerritoireSuivi(commissaire, { slug: 'haute-loire' })).nomCourt).toBe('Haute-Loire')
    const [etranger, inconnu] = await Promise.all([
      getTerritoireSuivi(voisin, { slug: 'haute-loire' }),
      getTerritoireSuivi(voisin, { slug: 'atlantide' }),
    ])
    expect(etranger).toEqual(inconnu)
    expect(etranger).toMatchObject({ ok: false, tag: 'introuvable' })
  })

  it('voit une valeur proposée attendre la collectivité', async () => {
    const { acteId } = transmis
    const [montant] = expectOk(await getActe(commissaire, { acteId })).acte.montants
    const proposition = { acteId, montantId: montant?.id ?? '', valeur: '1', raison: 'Essai', sourceTitre: 'Essai' }
    const instructeur = await createViewer(bases.proprietaire, 'instructeur', { departement: '43' })
    expectOk(await createContreProposition(instructeur, proposition))
    const ligne = await findLigne(commissaire, transmis.conventionId)
    expect(ligne?.attentes.map(({ genre, cote }) => [genre, cote])).toContainEqual(['reponse', 'collectivite'])
  })
})

describe('Le fichier de la liste', () => {
  it('porte les lignes de l’écran, dans leur ordre, avec leurs chiffres', async () => {
    const { retenues } = await read(commissaire, { tri: 'territoire', sens: 'desc' })
    const { lignes } = composeTableauSuivi(retenues, composeCouverturePrivee({ titre: 'Essai', adresse: '/' }))
    expect(lignes.map(({ territoire }) => territoire)).toEqual(retenues.map(({ territoire }) => territoire.nom))
    expect(lignes.map((ligne) => ligne.etat_centimes)).toEqual(
      retenues.map(({ bilan }) => bilan?.etat?.centimes ?? null),
    )
    const publiee = lignes.find(({ acte_en_vigueur }) => acte_en_vigueur === 'Convention initiale')
    expect(publiee).toMatchObject({
      signature: '2019-07-08',
      etat_centimes: 63_000_000n,
      departement_centimes: 63_000_000n,
      ecarts_reels: 1,
      attend: ['Rapport, Convention d’essai'],
      prochaine_echeance: '2020-03-31',
      en_retard: true,
    })
  })
})

describe('La liste et son nombre de lignes', () => {
  it('se lit en autant de requêtes pour un département que pour le pays, quoi qu’il s’y passe', async () => {
    const departement = await createViewer(bases.proprietaire, 'instructeur', { departement: '63' })
    const national = await createViewer(bases.proprietaire, 'national')
    await read(national)
    const vide = await countRequetes(() => read(departement))
    const peu = await countRequetes(() => read(national))
    for (let rang = 0; rang < 3; rang += 1) await submitDossier(valideur, await createDossier(valideur))
    const beaucoup = await countRequetes(() => read(national))
    expect(beaucoup).toBe(peu)
    expect(vide).toBeLessThanOrEqual(peu)
    expect(peu).toBeLessThan(20)
  })
})

function toTexte(_cle: string, valeur: unknown) {
  return typeof valeur === 'bigint' ? valeur.toString() : valeur
}
