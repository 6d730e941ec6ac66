import { fichesAgenda21 } from './pyrenees-atlantiques-fiches'
import type { ConventionSource } from './types'

const source = 'page-agenda-21'

export const conventionsPyreneesAtlantiques: readonly ConventionSource[] = [
  {
    collectivite: '64',
    cadre: 'agenda-21',
    slug: 'agenda-21',
    titre: 'Agenda 21 des Pyrénées-Atlantiques',
    periodeNote: 'La page ne donne ni date de signature ni période.',
    sources: {
      [source]: {
        titre: 'Garantir une réponse solidaire aux besoins de chacun, gage de cohésion sociale',
        editeur: 'Département des Pyrénées-Atlantiques',
        nature: 'site_officiel',
      },
    },
    actes: [
      {
        rang: 0,
        libelle: 'Fiches actions',
        source,
        signataires: [],
        denombrements: [],
        mesures: [],
        actions: fichesAgenda21,
        montants: [],
        ecarts: [],
      },
    ],
    faits: [
      {
        libelle: 'Objectifs poursuivis par le Département',
        valeur:
          'Donner la priorité à l’insertion des personnes les plus démunies, promouvoir une qualité de vie « décente » pour tous, développer la mixité sociale et intergénérationnelle',
        source,
        citation:
          'Donner la priorité à l’insertion des personnes les plus démunies, promouvoir une qualité de vie « décente » pour tous, développer la mixité sociale et intergénérationnelle : tels sont les objectifs poursuivis par le Département.',
      },
    ],
  },
]
