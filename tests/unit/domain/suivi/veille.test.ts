import { expect, test } from 'vitest'
import { cleLigne, toLignes } from '@/lib/domain/suivi/ligne'
import { buildVeilles } from '@/lib/domain/suivi/veille'
import type { JalonSuivi } from '@/lib/domain/taches'
import { annee } from '@/tests/factories/montants'
import { attente, LIEU, veille } from '@/tests/factories/suivi'
import { bilan, publie, territoire } from '@/tests/factories/territoires'

const AUJOURDHUI = '2027-04-10'

function jalon(id: string, echeance: string): JalonSuivi {
  return { id, libelle: 'Rapport', echeance, rappels: [7], attenduDe: 'collectivite', acte: null, lieu: LIEU }
}

test('une convention réunit ce qui attend et ses échéances, la plus ancienne d’abord', () => {
  const proche = attente({ cle: 'proche', genre: 'echeance', etat: 'proche' })
  const retard = attente({ cle: 'retard', genre: 'echeance', etat: 'en_retard' })
  const jalons = [jalon('loin', '2028-03-31'), jalon('passee', '2027-03-31'), jalon('proche', '2027-04-15')]
  const mienne = attente({ cle: 'mienne', qui: null })
  const [reunie, ...autres] = buildVeilles({ miennes: [mienne], autres: [retard, proche] }, jalons, AUJOURDHUI)
  expect(autres).toEqual([])
  expect(reunie).toMatchObject({ conventionId: 'convention', collectiviteId: '46' })
  expect(reunie?.attentes.map(({ cle }) => cle)).toEqual(['mienne', 'retard'])
  expect(reunie?.echeances.map(({ id, etat }) => [id, etat])).toEqual([
    ['passee', 'en_retard'],
    ['proche', 'proche'],
    ['loin', 'a_venir'],
  ])
})

test('une convention sans publication a sa ligne, qu’un autre contrat soit publié ou non', () => {
  const neuve = veille({ conventionId: 'neuve', attentes: [attente()] })
  const lignes = toLignes([territoire('Lot', '46', [{ id: 'publiee' }]), territoire('Gers', '32')], {
    veilles: [neuve, { ...neuve, conventionId: 'gersoise', collectiviteId: '32' }],
  })
  expect(lignes.map((ligne) => [cleLigne(ligne), ligne.etat])).toEqual([
    ['gersoise', 'en_preparation'],
    ['neuve', 'en_preparation'],
    ['publiee', 'indeterminable'],
  ])
})

test('une ligne montre la nature demandée, la période la plus récente du tout d’abord', () => {
  const parts = { etat: publie(1), departement: publie(1) }
  const execute = (anneeDite: number, perimetre: string | null = null) =>
    bilan({ ...parts, nature: 'execute', periode: annee(anneeDite), perimetre })
  const lot = territoire('Lot', '46', [
    { bilans: [bilan(parts), execute(2019), execute(2020), execute(2021, 'socle')] },
    { id: 'plan', famille: 'plan', bilans: [execute(2020)] },
  ])
  const [annoncee, plan] = toLignes([lot])
  expect([annoncee?.bilan?.nature, annoncee?.autresBilans, plan?.bilan]).toEqual(['annonce', 0, null])
  const [executee] = toLignes([lot], { nature: 'execute' })
  expect([executee?.bilan, executee?.autresBilans]).toEqual([execute(2020), 2])
  const [payee] = toLignes([lot], { nature: 'paye' })
  expect([payee?.bilan, payee?.etat]).toEqual([null, 'indeterminable'])
  expect(payee?.motifs).toEqual([])
})

test('les lignes ne dépendent pas de l’ordre des territoires, et seules changent celles où quelque chose attend', () => {
  const territoires = [territoire('Lot', '46', [{ id: 'lot' }]), territoire('Ain', '01'), territoire('Hérault', '34')]
  const ordinaires = toLignes(territoires)
  expect(ordinaires.map((ligne) => ligne.territoire.nomCourt)).toEqual(['Ain', 'Hérault', 'Lot'])
  expect(toLignes(territoires.toReversed())).toEqual(ordinaires)
  const [ain, herault, lot] = toLignes(territoires, {
    veilles: [veille({ collectiviteId: '34', attentes: [attente()] })],
  })
  expect([ain, lot]).toEqual([ordinaires[0], ordinaires[2]])
  expect(herault?.attentes).toHaveLength(1)
  expect(toLignes(territoires)).toEqual(ordinaires)
})
