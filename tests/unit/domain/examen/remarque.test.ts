import { describe, expect, it } from 'vitest'
import { canRouvrirLigne, isDiscute, listGestesFil } from '@/lib/domain/examen/remarque'
import { COTES, STATUTS_ACTE } from '@/lib/domain/vocabulaire'

describe('Une remarque', () => {
  it('s’ouvre jusqu’à la signature, et se lit ensuite', () => {
    expect(STATUTS_ACTE.filter(isDiscute)).toEqual(['brouillon', 'transmis', 'a_corriger', 'valide'])
  })

  it('ne rouvre une ligne que par l’État, pendant l’examen', () => {
    const cas = STATUTS_ACTE.flatMap((etape) => [null, ...COTES].map((cote) => ({ etape, cote })))
    expect(cas.filter(({ etape, cote }) => canRouvrirLigne(cote, etape))).toEqual([{ etape: 'transmis', cote: 'etat' }])
  })

  it('se discute et se résout des deux côtés ; celle qui rouvre une ligne ne se rouvre que par l’État', () => {
    for (const etape of STATUTS_ACTE) {
      const vivante = isDiscute(etape)
      for (const ouvreLigne of [false, true]) {
        for (const cote of COTES) {
          const ouverte = listGestesFil({ statut: 'ouvert', ouvreLigne }, cote, etape)
          expect(ouverte).toEqual(vivante ? ['repondre', 'resoudre'] : [])
          const resolue = listGestesFil({ statut: 'resolu', ouvreLigne }, cote, etape)
          expect(resolue).toEqual(vivante && (cote === 'etat' || !ouvreLigne) ? ['rouvrir'] : [])
        }
        expect(listGestesFil({ statut: 'ouvert', ouvreLigne }, null, etape)).toEqual([])
      }
    }
  })
})
