import { describe, expect, test } from 'vitest'
import { centimes } from '@/lib/domain/centimes'
import { type Correction, corrigerActe, listChangements, listMontantsChanges } from '@/lib/domain/erratum'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { buildActeLu } from '@/tests/factories/actes'

const lu = buildActeLu(conventionsHauteLoire[0])
const { acte, convention } = lu
const PROVENANCE = { saisiPar: 'La valideuse', saisiLe: '2026-11-22T10:00:00.000Z' }

const INCHANGEE: Correction = {
  numero: acte.numero,
  citation: acte.citation,
  dateSignature: acte.dateSignature,
  precisionDateSignature: acte.precisionDateSignature,
  montants: acte.montants,
}

function corrigerPremier(euros: bigint): Correction {
  const [premier, ...autres] = acte.montants
  if (!premier) throw new Error('Cet acte n’a pas de montant')
  const valeur = { kind: 'chiffre', centimes: centimes(euros * 100n), precision: 'centime' } as const
  return { ...INCHANGEE, montants: [{ ...premier, valeur }, ...autres] }
}

describe('La correction d’un acte signé', () => {
  test('ne change rien quand rien n’est corrigé, provenance comprise', () => {
    expect(corrigerActe(acte, INCHANGEE, PROVENANCE)).toEqual(acte)
    expect(listChangements(lu, corrigerActe(acte, INCHANGEE, PROVENANCE), convention.sources)).toEqual([])
  })

  test('donne sa provenance au seul montant corrigé', () => {
    const apres = corrigerActe(acte, corrigerPremier(1n), PROVENANCE)
    expect(listMontantsChanges(acte, apres)).toMatchObject([PROVENANCE])
    expect(apres.montants.slice(1)).toEqual(acte.montants.slice(1))
  })

  test('se dit valeur par valeur, au centime, avant et après', () => {
    const [changement, ...autres] = listChangements(
      lu,
      corrigerActe(acte, corrigerPremier(346_876n), null),
      convention.sources,
    )
    expect(changement?.quoi).toBe('valeur')
    expect(changement?.avant.replaceAll(/\s/g, ' ')).toBe('346 875,66 €')
    expect(changement?.apres.replaceAll(/\s/g, ' ')).toBe('346 876 €')
    expect(autres).toEqual([])
  })

  test('dit aussi la date, le numéro et la citation', () => {
    const apres = corrigerActe(
      acte,
      { ...INCHANGEE, numero: 7, dateSignature: '2020-10-24', precisionDateSignature: 'jour', citation: 'Autre' },
      null,
    )
    expect(listChangements(lu, apres, []).map(({ quoi }) => quoi)).toEqual(['numéro officiel', 'signature', 'citation'])
  })

  test('ne touche pas ce qu’un montant finance', () => {
    const apres = corrigerActe(acte, corrigerPremier(1n), PROVENANCE)
    expect(
      apres.montants.map(({ sujet, financeur, periode, nature }) => ({ sujet, financeur, periode, nature })),
    ).toEqual(acte.montants.map(({ sujet, financeur, periode, nature }) => ({ sujet, financeur, periode, nature })))
  })
})
