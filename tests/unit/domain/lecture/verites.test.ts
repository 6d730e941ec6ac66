import { describe, expect, it } from 'vitest'
import { CINQUIEMES_TEXTES } from './verites/cinquiemes'
import { comparer } from './verites/comparer'
import { PREMIERS_TEXTES } from './verites/premiers'
import { QUATRIEMES_TEXTES } from './verites/quatriemes'
import { SECONDS_TEXTES } from './verites/seconds'
import { TROISIEMES_TEXTES } from './verites/troisiemes'

/** Chaque texte est inventé ; ce qu’il dit a été écrit à la main avant d’en regarder la lecture. */
describe('ce qu’un lecteur attentif tire d’un texte', () => {
  it.each([...PREMIERS_TEXTES, ...SECONDS_TEXTES, ...TROISIEMES_TEXTES, ...QUATRIEMES_TEXTES, ...CINQUIEMES_TEXTES])(
    '$texte',
    (verite) => {
      expect(comparer(verite)).toEqual({ manques: [], enTrop: [], attributs: [] })
    },
  )
})
