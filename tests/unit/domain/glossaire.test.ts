import { describe, expect, it } from 'vitest'
import { getAncre, LIBELLES_VERDICTS, VERDICTS } from '@/lib/domain/glossaire/argent'
import { GLOSSAIRE, listLettres } from '@/lib/domain/glossaire/glossaire'
import { LIBELLES_ABSENCES, LIBELLES_FINANCEURS, LIBELLES_NATURES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { ABSENCES, FINANCEURS, NATURES, PRECISIONS } from '@/lib/domain/vocabulaire'

const MOTS = [
  ...NATURES.map((valeur) => [getAncre('nature', valeur), LIBELLES_NATURES[valeur]] as const),
  ...PRECISIONS.map((valeur) => [getAncre('precision', valeur), LIBELLES_PRECISIONS[valeur]] as const),
  ...ABSENCES.map((valeur) => [getAncre('absence', valeur), LIBELLES_ABSENCES[valeur]] as const),
  ...FINANCEURS.map((valeur) => [getAncre('financeur', valeur), LIBELLES_FINANCEURS[valeur]] as const),
  ...VERDICTS.map((valeur) => [getAncre('verdict', valeur), LIBELLES_VERDICTS[valeur]] as const),
]

describe('Le glossaire', () => {
  it('suit l’ordre du dictionnaire français : « É » avec « E »', () => {
    const { compare } = new Intl.Collator('fr')
    const termes = GLOSSAIRE.map(({ terme }) => terme)
    expect(termes).toEqual(termes.toSorted(compare))
    expect(listLettres().map(({ lettre }) => lettre)).toEqual(
      [...new Set(termes.map((terme) => terme.normalize('NFD').charAt(0)))].toSorted(),
    )
  })

  it('donne à chaque terme une ancre à lui, qui tient dans une adresse', () => {
    const ancres = GLOSSAIRE.map(({ ancre }) => ancre)
    expect(new Set(ancres).size).toBe(ancres.length)
    for (const ancre of ancres) expect(ancre).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(MOTS)('définit %s sous le mot que les écrans emploient : %s', (ancre, libelle) => {
    expect(GLOSSAIRE.find((terme) => terme.ancre === ancre)).toMatchObject({ terme: libelle })
  })

  it('définit chaque terme par une phrase entière', () => {
    for (const { definition, reserve } of GLOSSAIRE) {
      for (const phrase of [definition, reserve ?? definition]) expect(phrase).toMatch(/^[A-ZÉÀ].*\.$/u)
    }
  })

  it('n’écrit de ponctuation haute qu’après une espace insécable', () => {
    for (const { definition, reserve = '' } of GLOSSAIRE) {
      expect(definition + reserve).not.toMatch(/[^\u202f][;:?!»]|«[^\u202f]/u)
    }
  })
})
