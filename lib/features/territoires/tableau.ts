import 'server-only'
import type { TotalPublie } from '@/lib/domain/chiffres-nationaux'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { type CouverturePage, composeCouverture } from '@/lib/platform/http/tableau'
import { type Colonne, libellerPar, type Tableau } from '@/lib/platform/tableau/tableau'

const COTES = ['etat', 'departement', 'ensemble', 'autres'] as const

const LIBELLES_COTES = {
  etat: 'État',
  departement: 'Collectivités',
  ensemble: 'Ensemble',
  autres: 'Autres financeurs',
} as const satisfies Record<(typeof COTES)[number], string>

const COLONNES = [
  {
    cle: 'nature',
    type: 'texte',
    description: 'Ce que les montants sont\u202f: deux natures ne s’additionnent jamais.',
    libeller: libellerPar(LIBELLES_NATURES),
  },
  { cle: 'periode_debut', type: 'jour', description: 'Le premier jour de la période des montants.' },
  { cle: 'periode_fin', type: 'jour', description: 'Son dernier jour.' },
  { cle: 'perimetre', type: 'texte', description: 'La part des conventions que les sources disent couvrir.' },
  {
    cle: 'financeur',
    type: 'texte',
    description: 'Qui paie\u202f; «\u00a0ensemble\u00a0»\u202f: les sources ne donnent que le total des deux parties.',
    libeller: libellerPar(LIBELLES_COTES),
  },
  { cle: 'centimes', type: 'montant', description: 'La somme des montants publiés.' },
  { cle: 'approche', type: 'booleen', description: 'Vrai quand un montant arrondi y entre.' },
  { cle: 'territoires', type: 'entier', description: 'De combien de territoires la somme vient.' },
] as const satisfies readonly Colonne[]

interface PageDeTotaux extends Pick<CouverturePage, 'adresse' | 'filtres'> {
  /** Ce qui distingue la page dans le nom du fichier. */
  readonly nom?: string
  readonly totaux: readonly TotalPublie[]
}

/** Les sommes que montre une page : une ligne par nature, période, périmètre et financeur qui en a une. */
export async function composeTotaux({
  nom,
  totaux,
  ...page
}: PageDeTotaux): Promise<Tableau<(typeof COLONNES)[number]['cle']>> {
  return {
    nom: ['tandem_totaux', ...(nom === undefined ? [] : [nom])].join('_'),
    colonnes: COLONNES,
    lignes: totaux.flatMap(({ nature, periode, perimetre, ...sommes }) =>
      COTES.flatMap((financeur) => {
        const somme = sommes[financeur]
        if (somme === null) return []
        const { centimes, approche, territoires } = somme
        const { debut: periode_debut, fin: periode_fin } = periode
        return [{ nature, periode_debut, periode_fin, perimetre, financeur, centimes, approche, territoires }]
      }),
    ),
    couverture: await composeCouverture({
      ...page,
      titre: 'Montants publiés, par nature, période et périmètre',
      manque: ['Les territoires qui n’ont rien publié\u202f: chaque somme dit de combien de territoires elle vient.'],
    }),
  }
}
