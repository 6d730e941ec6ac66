import { describe, expect, it } from 'vitest'
import { toCascade } from '@/lib/domain/difference/cascade'
import { computeDifference } from '@/lib/domain/difference/difference'
import {
  decrireCascade,
  decrireDelta,
  decrireDevenir,
  decrireDifference,
  situerActes,
} from '@/lib/domain/phrase/difference'
import { buildAction, buildCompare, completer } from '@/tests/factories/differences'
import { annee, chiffre, montant, surAction } from '@/tests/factories/montants'

const lire = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ')
const cotes = { avant: 'Convention initiale', apres: 'Avenant 2020' }

function comparer(avant: string, apres: string, precision?: 'environ') {
  const acte = (euros: string, an: number) =>
    buildCompare({
      actions: [buildAction('a', { titre: 'Mobilité' })],
      montants: [
        completer(
          montant({ financeur: 'etat', sujet: surAction('a'), valeur: chiffre(euros, precision), periode: annee(an) }),
        ),
      ],
    })
  return computeDifference(acte(avant, 2020), acte(apres, 2020))
}

describe('la phrase d’une différence', () => {
  it('nomme les deux actes comme on les dit', () => {
    expect(situerActes(cotes)).toBe('de la convention initiale à l’avenant 2020')
    expect(lire(situerActes({ avant: 'Avenant n° 3', apres: 'Texte de juin' }))).toBe(
      'de l’avenant n° 3 à « Texte de juin »',
    )
  })

  it('dit les lignes puis la somme qui change', () => {
    expect(lire(decrireDifference(comparer('62000', '64000'), cotes))).toBe(
      'De la convention initiale à l’avenant 2020, aucune mesure ni action ne change de texte ; la somme des lignes contractualisée en 2020 passe de 62 000 € à 64 000 €, soit 2 000 € de plus.',
    )
  })

  it('compte les mesures et actions ajoutées et terminées', () => {
    const avant = buildCompare({ actions: [buildAction('a'), buildAction('b')] })
    const apres = buildCompare({ actions: [buildAction('b'), buildAction('c'), buildAction('d')] })
    expect(lire(decrireDifference(computeDifference(avant, apres), cotes))).toBe(
      'De la convention initiale à l’avenant 2020, deux mesures ou actions s’ajoutent et une prend fin ; aucune somme ne change.',
    )
  })

  it('signe une variation et dit quand elle est approchée', () => {
    expect(lire(decrireDelta(chiffre('2000')))).toBe('+2 000 €')
    expect(lire(decrireDelta(chiffre('-2000')))).toBe('−2 000 €')
    expect(decrireDelta(chiffre('0'))).toBe('inchangé')
    expect(lire(decrireDelta(chiffre('5000', 'environ')))).toBe('environ +5 000 €')
  })

  it('raconte une cascade par ses pas les plus lourds', () => {
    const cascade = toCascade(comparer('62000', '64000'), {
      financeur: 'etat',
      financeurNom: null,
      nature: 'contractualise',
      perimetre: null,
    })
    expect(cascade && lire(decrireCascade(cascade))).toBe(
      'En 2020, 62 000 € contractualisés deviennent 64 000 €. Une ligne change ; la plus forte hausse est « Mobilité » (+2 000 €).',
    )
  })

  it('dit ce qu’une ligne devient', () => {
    expect(lire(decrireDevenir({ tag: 'scindee', vers: ['A', 'B'] }))).toBe('Scindée en « A » et « B »')
    expect(lire(decrireDevenir({ tag: 'terminee', declaree: true, motif: 'garage fermé' }))).toBe(
      'Prend fin : garage fermé',
    )
    expect(decrireDevenir({ tag: 'terminee', declaree: false, motif: null })).toBe('N’y figure plus')
  })
})
