import { describe, expect, it } from 'vitest'
import { A_JOUR, type Alerte } from '@/lib/domain/enregistrement/machine'
import { annoncerPassage, decrireStatut } from '@/lib/domain/enregistrement/statut'

const midi = new Date('2026-11-22T12:05:00').getTime()
const reseau: Alerte = { cause: 'reseau' }

describe('la ligne d’état', () => {
  it('dit qu’il n’y a rien, que l’envoi part, puis l’heure', () => {
    expect(decrireStatut(A_JOUR)).toBe('Rien à enregistrer')
    expect(decrireStatut({ ...A_JOUR, frappe: 1 })).toBe('Enregistrement…')
    expect(decrireStatut({ ...A_JOUR, frappe: 1, envoyee: 1 })).toBe('Enregistrement…')
    expect(decrireStatut({ ...A_JOUR, frappe: 1, acquise: 1, le: midi })).toBe('Enregistré à 12:05')
  })

  it('garde la panne à l’écran pendant qu’un nouvel essai est en vol', () => {
    const etat = { ...A_JOUR, frappe: 2, envoyee: 2, alerte: reseau }
    expect(decrireStatut(etat)).toMatch(/^Non enregistré\u202f: pas de réseau\./)
  })

  it('cesse de dire ce qui est à corriger dès qu’on y revient', () => {
    const alerte: Alerte = { cause: 'a_corriger', ou: ['Acte entier, ligne 1'] }
    const pose = { ...A_JOUR, frappe: 1, acquise: 1, alerte }
    expect(decrireStatut(pose)).toBe('Non enregistré\u202f: à corriger, Acte entier, ligne 1. Le reste est enregistré.')
    expect(decrireStatut({ ...pose, frappe: 2 })).toBe('Enregistrement…')
  })

  it('annonce la panne une fois, son changement de cause, puis le retour', () => {
    expect(annoncerPassage(null, reseau)).toMatch(/pas de réseau/)
    expect(annoncerPassage(reseau, { cause: 'reseau' })).toBeNull()
    expect(annoncerPassage(reseau, { cause: 'session' })).toMatch(/session/)
    expect(annoncerPassage({ cause: 'session' }, null)).toBe('Tout est de nouveau enregistré.')
    expect(annoncerPassage(null, null)).toBeNull()
  })
})
