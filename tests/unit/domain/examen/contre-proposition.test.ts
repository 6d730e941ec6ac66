import { describe, expect, it } from 'vitest'
import { canProposer, type GesteProposition, listGestesProposition } from '@/lib/domain/examen/contre-proposition'
import { COTES, STATUTS_ACTE } from '@/lib/domain/vocabulaire'

describe('Une autre valeur pour un montant', () => {
  it('se propose des deux côtés pendant l’examen et la correction, jamais avant ni après', () => {
    expect(STATUTS_ACTE.filter(canProposer)).toEqual(['transmis', 'a_corriger'])
  })

  it('se retire par son auteur, se règle par l’autre, et l’État n’accepte que pendant son examen', () => {
    const permis: Readonly<Record<string, readonly GesteProposition[]>> = {
      'transmis|collectivite|collectivite': ['retirer'],
      'transmis|collectivite|etat': ['accepter', 'decliner'],
      'transmis|etat|collectivite': ['accepter', 'decliner'],
      'transmis|etat|etat': ['retirer'],
      'a_corriger|collectivite|collectivite': ['retirer'],
      'a_corriger|collectivite|etat': ['decliner'],
      'a_corriger|etat|collectivite': ['accepter', 'decliner'],
      'a_corriger|etat|etat': ['retirer'],
    }
    for (const etape of STATUTS_ACTE) {
      for (const auteur of COTES) {
        for (const cote of COTES) {
          const cellule = `${etape}|${auteur}|${cote}`
          const gestes = listGestesProposition({ statut: 'proposee', cote: auteur }, cote, etape)
          expect(gestes, cellule).toEqual(permis[cellule] ?? [])
        }
      }
    }
  })

  it('réglée, ou lue par qui n’est d’aucun côté, n’offre plus rien', () => {
    for (const etape of STATUTS_ACTE) {
      for (const auteur of COTES) {
        expect(listGestesProposition({ statut: 'proposee', cote: auteur }, null, etape)).toEqual([])
        for (const statut of ['acceptee', 'declinee', 'retiree'] as const) {
          for (const cote of COTES) {
            expect(listGestesProposition({ statut, cote: auteur }, cote, etape)).toEqual([])
          }
        }
      }
    }
  })
})
