import { describe, expect, it } from 'vitest'
import { FAMILLES_JOURNAL, listEvenements, raconter } from '@/lib/domain/phrase/journal/journal'
import type { Contractante } from '@/lib/domain/phrase/journal/narration'
import type { Cote, Role } from '@/lib/domain/vocabulaire'

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['/lib/features/*/commands.ts', '/lib/features/*/commands/**/*.ts'],
  { eager: true },
)
const sources = import.meta.glob<string>(
  ['/lib/features/**/*.ts', '/lib/platform/**/*.ts', '!/lib/platform/db/generated/**'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
)

/** Le nom de chaque commande, et ceux qu’un fait porte à la place. */
function listNoms(): readonly string[] {
  const commandes = Object.values(modules)
    .flatMap((exports) => Object.values(exports))
    .flatMap((porte) =>
      typeof porte === 'function' && 'genre' in porte && porte.genre === 'commande' && 'nom' in porte
        ? [String(porte.nom)]
        : [],
    )
  const ecrits = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/evenement: '([a-z_.]+)'/g)].map(([, nom = '']) => nom),
  )
  return [...new Set([...commandes, ...ecrits, 'contre_proposition.accepter', 'contre_proposition.decliner'])]
}

function dire(
  evenement: string,
  donnees: unknown,
  role: Role | null = 'redacteur',
  cote: Cote | null = 'collectivite',
  chez: Contractante = { type: 'departement', nomCourt: 'Haute-Loire' },
) {
  return raconter({ evenement, donnees, role, cote }, chez)
}

/** Sans les insécables, qu’un lecteur ne voit pas. */
const lire = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ')

const trace = {
  mesureId: null,
  actionId: 'a1',
  financeur: 'etat',
  financeurNom: null,
  nature: 'contractualise',
  precision: 'euro',
  absence: null,
  perimetre: null,
  sourceId: 's1',
  citation: null,
  page: null,
  note: null,
  periode: '2020-01-01_2020-12-31',
  centimes: '6200000',
}

describe('Le journal se raconte', () => {
  it('a une phrase pour tout ce qu’une commande peut écrire', () => {
    const noms = listNoms()
    expect(noms.length).toBeGreaterThan(40)
    expect(noms.filter((nom) => !listEvenements().includes(nom))).toEqual([])
  })

  it('range chaque fait dans une famille et une seule', () => {
    const ranges = FAMILLES_JOURNAL.flatMap((famille) => listEvenements(famille))
    expect(new Set(ranges).size).toBe(ranges.length)
    expect([...ranges].sort()).toEqual([...listEvenements()].sort())
  })

  it('ne se tait jamais, même devant des données illisibles ou un fait inconnu', () => {
    for (const nom of listEvenements()) {
      for (const donnees of [{}, null, 'autre', { changes: 'illisible', de: 1 }]) {
        expect(dire(nom, donnees).phrase, nom).toMatch(/^Le rédacteur du Département a .+[.!?…]$/)
      }
    }
    expect(dire('inconnu.ailleurs', {}).phrase).toBe('Le rédacteur du Département a agi (inconnu.ailleurs).')
  })

  it('dit d’un montant la valeur d’avant et celle d’après', () => {
    const change = { id: 'm', de: trace, vers: { ...trace, centimes: '6400000' }, sujet: 'Guichet unique' }
    expect(lire(dire('montants.enregistrer', { changes: [change], retires: [] }).phrase)).toBe(
      'Le rédacteur du Département a porté le montant 2020 de l’action « Guichet unique » (État, contractualisé) de 62 000 € à 64 000 €.',
    )
  })

  it('nomme une métropole, qui n’est pas un département', () => {
    const change = { de: trace, vers: { ...trace, financeur: 'departement', centimes: '6400000' }, sujet: 'Guichet' }
    const metropole: Contractante = { type: 'metropole', nomCourt: 'Métropole de Lyon' }
    expect(
      lire(dire('montants.enregistrer', { changes: [change] }, 'valideur', 'collectivite', metropole).phrase),
    ).toBe(
      'Le valideur de la Métropole a porté le montant 2020 de l’action « Guichet » (Métropole de Lyon, contractualisé) de 62 000 € à 64 000 €.',
    )
  })

  it('détaille plusieurs montants : ajout, absence, source changée, retrait', () => {
    const donnees = {
      changes: [
        { de: null, vers: { ...trace, actionId: null }, sujet: null },
        { de: trace, vers: { ...trace, centimes: null, precision: null, absence: 'secret' }, sujet: 'Guichet' },
        { de: trace, vers: { ...trace, sourceId: 's2', page: '4' }, sujet: 'Guichet' },
      ],
      retires: [
        { de: { ...trace, actionId: null, mesureId: 'm1', financeur: 'autre', financeurNom: 'CAF' }, sujet: 'Accueil' },
      ],
    }
    const { phrase, details } = dire('montants.enregistrer', donnees)
    expect(phrase).toBe('Le rédacteur du Département a changé 4 montants.')
    expect(details.map(lire)).toEqual([
      'A ajouté le montant 2020 de l’acte entier (État, contractualisé) : 62 000 €.',
      'A porté le montant 2020 de l’action « Guichet » (État, contractualisé) de 62 000 € à couvert par le secret.',
      'A changé la source et la page pour le montant 2020 de l’action « Guichet » (État, contractualisé, 62 000 €).',
      'A retiré le montant 2020 de la mesure « Accueil » (CAF, contractualisé, 62 000 €).',
    ])
  })

  it('détaille ce qui est repris d’un texte, et ce que cela remplace', () => {
    const { phrase, details } = dire('lecture.enregistrer', {
      titre: 'Communiqué',
      intitules: ['Maraudes'],
      changes: [{ de: null, vers: { ...trace, precision: 'environ' }, sujet: 'Maraudes' }],
      faits: 2,
      signature: { de: null, vers: { jour: '2019-07-01', precision: 'mois' } },
      periode: { de: { debut: '2019-01-01', fin: '2019-12-31' }, vers: { debut: '2020-01-01', fin: '2020-12-31' } },
    })
    expect(lire(phrase)).toBe(
      'Le rédacteur du Département a repris du texte « Communiqué » 1 mesure ou action, 1 montant et 2 faits de l’en-tête.',
    )
    expect(details.map(lire)).toEqual([
      'Maraudes.',
      'A écrit la date de signature : juillet 2019.',
      'A porté la période de 2019 à 2020.',
      'A ajouté le montant 2020 de l’action « Maraudes » (État, contractualisé) : environ 62 000 €.',
    ])
  })

  it.each([
    [
      'acte.renvoyer',
      { libelle: 'Avenant 2021', motif: 'Le total ne tombe pas juste.' },
      'instructeur',
      'etat',
      'L’instructeur de la préfecture a renvoyé « Avenant 2021 » à la collectivité pour correction : « Le total ne tombe pas juste. »',
    ],
    [
      'mesure.modifier',
      { de: { intitule: 'Accueil' }, vers: { intitule: 'Premier accueil' } },
      'valideur',
      'collectivite',
      'Le valideur du Département a renommé la mesure « Accueil » en « Premier accueil ».',
    ],
    [
      'document.deposer',
      { titre: 'Note', type: 'annexe', version: 2, aPublier: true },
      null,
      'collectivite',
      'Un agent du Département a déposé le document « Note » (annexe, version 2), à publier à la signature.',
    ],
    [
      'contre_proposition.proposer',
      { libelle: 'Guichet, 2020', de: '6200000', vers: '6400000', raison: 'BOP 304' },
      'commissaire',
      'etat',
      'Le commissaire à la lutte contre la pauvreté a proposé une autre valeur pour « Guichet, 2020 » (64 000 € au lieu de 62 000 €) : « BOP 304 ».',
    ],
    [
      'jalon.modifier',
      { libelle: 'Bilan', echeance: '2021-06-30', avant: { libelle: 'Bilan', echeance: '2021-03-31' } },
      'redacteur',
      'collectivite',
      'Le rédacteur du Département a déplacé l’échéance « Bilan » du 31 mars 2021 au 30 juin 2021.',
    ],
    [
      'jalon.modifier',
      { libelle: 'Bilan', echeance: '2021-06-30', avant: { libelle: 'Bilan', echeance: '2021-06-30' } },
      'redacteur',
      'collectivite',
      'Le rédacteur du Département a réglé le suivi de l’échéance « Bilan ».',
    ],
    [
      'ligne.retablir',
      { types: ['fusion'], de: ['Guichet', 'Mobilité'], sorties: ['Guichet mobile'] },
      'redacteur',
      'collectivite',
      'Le rédacteur du Département a annulé la réunion de « Guichet » et « Mobilité ».',
    ],
    [
      'jalon.creer',
      { libelle: 'Bilan', echeance: '2021-06-30' },
      'redacteur',
      'collectivite',
      'Le rédacteur du Département a posé l’échéance « Bilan » au 30 juin 2021.',
    ],
  ] as const)('%s', (evenement, donnees, role, cote, attendue) => {
    expect(lire(dire(evenement, donnees, role, cote).phrase)).toBe(attendue)
  })
})
