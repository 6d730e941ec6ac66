import { describe, expect, it } from 'vitest'
import type { NotificationSituee } from '@/lib/domain/notification'
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
    propositionStatut: null,
    objetLibelle: null,
    jalonEcheance: null,
    ...champs,
  }
}

/** La phrase, espaces ordinaires : la typographie se vérifie ailleurs. */
const decrire = (champs: Partial<NotificationSituee>) =>
  decrireNotification(situe(champs), AUJOURDHUI).replace(/[\u00a0\u202f]/g, ' ')

describe('Une notification se lit', () => {
  it.each([
    [{ statut: 'transmis' }, 'L’acte « Avenant 2021 » attend votre examen.'],
    [{ statut: 'brouillon' }, 'L’acte « Avenant 2021 » est retiré de l’examen : la collectivité le reprend.'],
    [{ statut: 'signe' }, 'L’acte « Avenant 2021 » est signé et publié.'],
    [{ statut: 'a_corriger' }, 'L’acte « Avenant 2021 » est rouvert : la collectivité le corrige.'],
    [{ statut: 'a_corriger', cote: 'collectivite' }, 'L’acte « Avenant 2021 » vous est renvoyé : il est à corriger.'],
    [{ statut: 'valide', cote: 'collectivite' }, 'L’acte « Avenant 2021 » est validé : il reste à le signer.'],
    [
      { statut: 'abandonne', acteStatut: null },
      'L’acte « Avenant 2021 » est abandonné : vous n’avez plus à l’examiner.',
    ],
    [{ statut: 'abandonne', cote: 'collectivite' }, 'L’acte « Avenant 2021 » est à l’étape « Abandonné ».'],
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
      'L’échéance « Rapport d’exécution » est attendue pour le 1er avril 2027.',
    ],
    [
      { type: 'rappel', objetLibelle: 'Rapport d’exécution', jalonEcheance: '2027-03-31' },
      'L’échéance « Rapport d’exécution » est attendue aujourd’hui.',
    ],
    [
      { type: 'rappel', objetLibelle: 'Rapport d’exécution', jalonEcheance: '2027-03-30' },
      'L’échéance « Rapport d’exécution » est attendue depuis le 30 mars 2027.',
    ],
    [{ type: 'rappel' }, 'Une échéance est attendue sans date.'],
    [
      { type: 'resolution', objetLibelle: 'Mobilité' },
      'La remarque sur « Mobilité », dans « Avenant 2021 », est résolue.',
    ],
    ...(
      [
        ['acceptee', 'acceptée'],
        ['declinee', 'déclinée'],
        ['retiree', 'retirée'],
      ] as const
    ).map(
      ([propositionStatut, mot]) =>
        [
          { type: 'reponse', propositionStatut, objetLibelle: 'Mobilité' },
          `La valeur proposée pour « Mobilité », dans « Avenant 2021 », est ${mot}.`,
        ] as const,
    ),
    [{ type: 'correction' }, 'L’acte « Avenant 2021 » est corrigé pendant votre examen : relisez ce qui a bougé.'],
    [{ type: 'erratum', acteStatut: 'signe' }, 'L’acte « Avenant 2021 » est corrigé en public, par un erratum.'],
  ] as const)('%o', (champs, phrase) => {
    expect(decrire(champs)).toBe(phrase)
  })

  it('mène à l’acte, à ses échéances, ou à l’accueil quand la personne ne le voit plus', () => {
    expect(getAdresseNotification(situe({}))).toBe('/espace/actes/acte')
    expect(getAdresseNotification(situe({ type: 'rappel' }))).toBe('/espace/actes/acte#echeances')
    expect(getAdresseNotification(situe({ acteStatut: null }))).toBe('/espace')
  })
})
