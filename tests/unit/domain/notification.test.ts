import { describe, expect, it } from 'vitest'
import { isPertinente, type NotificationSituee } from '@/lib/domain/notification'
import { decrireNotification, getAdresseNotification } from '@/lib/domain/phrase/notification'

const AUJOURDHUI = '2027-03-31'

function situe(champs: Partial<NotificationSituee>): NotificationSituee {
  return {
    type: 'etape',
    statut: null,
    cote: 'etat',
    acteId: 'acte',
    acteLibelle: 'Avenant 2021',
    acteStatut: 'transmis',
    filStatut: null,
    propositionStatut: null,
    objetLibelle: null,
    jalonEcheance: null,
    jalonFaitLe: null,
    ...champs,
  }
}

/** La phrase, espaces ordinaires : la typographie se vérifie ailleurs. */
const decrire = (champs: Partial<NotificationSituee>) =>
  decrireNotification(situe(champs), AUJOURDHUI).replace(/[\u00a0\u202f]/g, ' ')

describe('Une notification a une raison d’être', () => {
  it('tant que l’acte est à l’étape annoncée', () => {
    expect(isPertinente(situe({ statut: 'transmis' }))).toBe(true)
    expect(isPertinente(situe({ statut: 'transmis', acteStatut: 'brouillon' }))).toBe(false)
  })

  it('tant que la discussion est ouverte', () => {
    expect(isPertinente(situe({ type: 'commentaire', filStatut: 'ouvert' }))).toBe(true)
    expect(isPertinente(situe({ type: 'commentaire', filStatut: 'resolu' }))).toBe(false)
    expect(isPertinente(situe({ type: 'commentaire' }))).toBe(false)
  })

  it.each([
    ['proposee', true],
    ['acceptee', false],
    ['declinee', false],
    ['retiree', false],
    [null, false],
  ] as const)('ou que la contre-proposition est « %s » : %s', (propositionStatut, attendu) => {
    expect(isPertinente(situe({ type: 'contre_proposition', propositionStatut }))).toBe(attendu)
  })

  it('tant que l’échéance existe et n’est pas tenue', () => {
    expect(isPertinente(situe({ type: 'rappel', jalonEcheance: '2027-03-31' }))).toBe(true)
    expect(isPertinente(situe({ type: 'rappel', jalonEcheance: '2027-03-31', jalonFaitLe: '2027-03-02' }))).toBe(false)
    expect(isPertinente(situe({ type: 'rappel' }))).toBe(false)
  })
})

describe('Une notification se lit', () => {
  it.each([
    [{ statut: 'transmis' }, '« Avenant 2021 » attend votre examen.'],
    [{ statut: 'brouillon' }, '« Avenant 2021 » est retiré de l’examen : la collectivité le reprend.'],
    [{ statut: 'signe' }, '« Avenant 2021 » est signé et publié.'],
    [{ statut: 'a_corriger' }, '« Avenant 2021 » est rouvert : la collectivité le corrige.'],
    [{ statut: 'a_corriger', cote: 'collectivite' }, '« Avenant 2021 » vous est renvoyé : il est à corriger.'],
    [{ statut: 'valide', cote: 'collectivite' }, '« Avenant 2021 » est validé : il reste à le signer.'],
    [{ statut: 'abandonne' }, '« Avenant 2021 » est à l’étape « Abandonné ».'],
    [
      { type: 'commentaire', objetLibelle: 'Mobilité' },
      'Une remarque vous attend sur « Mobilité », dans « Avenant 2021 ».',
    ],
    [{ type: 'commentaire' }, 'Une remarque vous attend dans « Avenant 2021 ».'],
    [
      { type: 'contre_proposition', objetLibelle: 'Mobilité, État, 2021' },
      'Une autre valeur est proposée pour « Mobilité, État, 2021 », dans « Avenant 2021 » : à vous d’y répondre.',
    ],
    [
      { type: 'rappel', objetLibelle: 'Rapport d’exécution', jalonEcheance: '2027-04-01' },
      '« Rapport d’exécution » : attendu pour le 1er avril 2027.',
    ],
    [
      { type: 'rappel', objetLibelle: 'Rapport d’exécution', jalonEcheance: '2027-03-31' },
      '« Rapport d’exécution » : attendu aujourd’hui.',
    ],
    [
      { type: 'rappel', objetLibelle: 'Rapport d’exécution', jalonEcheance: '2027-03-30' },
      '« Rapport d’exécution » : attendu depuis le 30 mars 2027.',
    ],
  ] as const)('%o', (champs, phrase) => {
    expect(decrire(champs)).toBe(phrase)
  })

  it('mène à l’acte, à ses échéances, ou à l’accueil quand l’État ne le lit plus', () => {
    expect(getAdresseNotification(situe({}))).toBe('/espace/actes/acte')
    expect(getAdresseNotification(situe({ type: 'rappel' }))).toBe('/espace/actes/acte#echeances')
    expect(getAdresseNotification(situe({ acteStatut: 'brouillon' }))).toBe('/espace')
    expect(getAdresseNotification(situe({ acteStatut: 'brouillon', cote: 'collectivite' }))).toBe('/espace/actes/acte')
  })
})
