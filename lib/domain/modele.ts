import { z } from 'zod'
import {
  formatCriteresAdresse,
  keepPremiers,
  type ParametresAdresse,
  texteDAdresse,
} from '@/lib/domain/criteres-adresse'
import { questionDAdresse } from '@/lib/domain/recherche/criteres'

/** Une mesure ou une action publiée ailleurs, dont le texte peut inspirer : rien de ce qu’elle coûte, ni de qui la mène. */
export interface Modele {
  readonly publicationId: string
  readonly ficheId: string
  readonly niveau: 'mesure' | 'action'
  readonly intitule: string
  readonly objectif: string | null
  readonly descriptif: string | null
  readonly publicCible: string | null
  readonly indicateurs: string | null
  /** Où elle se lit, en entier et avec ses montants. */
  readonly adresse: string
  readonly collectivite: string
  readonly convention: string
  readonly cadreNom: string
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const DESIGNATION = new RegExp(`^(?<publicationId>${UUID})_(?<ficheId>${UUID})$`)

const criteresSchema = z.object({
  /** Nulle tant que rien n’a été cherché. */
  q: questionDAdresse.nullable().catch(null),
  /** Tous les cadres, ou celui de la convention. */
  cadre: z.enum(['tous']).nullable().catch(null),
  volet: texteDAdresse,
  modele: z.string().regex(DESIGNATION).nullable().catch(null),
})

export type CriteresModeles = Readonly<z.output<typeof criteresSchema>>

/** Ce que l’adresse d’une nouvelle fiche cherche, et le modèle qu’elle a choisi. */
export function parseCriteresModeles(parametres: ParametresAdresse): CriteresModeles {
  const premiers = keepPremiers(parametres)
  return criteresSchema.parse({ ...premiers, q: premiers.q ?? null })
}

/** La même page, un modèle choisi ou non. */
export function getAdresseModele(
  page: string,
  criteres: CriteresModeles,
  modele: Pick<Modele, 'publicationId' | 'ficheId'> | null,
): string {
  const designe = modele && `${modele.publicationId}_${modele.ficheId}`
  return page + formatCriteresAdresse({ ...criteres, modele: designe })
}

/** Le modèle que désigne l’adresse. */
export function parseDesignation({ modele }: Pick<CriteresModeles, 'modele'>) {
  const { publicationId, ficheId } = DESIGNATION.exec(modele ?? '')?.groups ?? {}
  return publicationId === undefined || ficheId === undefined ? null : { publicationId, ficheId }
}

const NOMBRE = /(?<!\p{L})\d+(?:[ \u00a0\u202f.,]\d+)*(?:(?:er|re|ère|e|ème)(?!\p{L}))?/gu

/** Un nombre valait là où il a été écrit : il laisse sa place, à remplir. */
function retirerNombres(texte: string): string {
  return texte.replaceAll(NOMBRE, '…')
}

const reprendre = (texte: string | null) => (texte === null ? undefined : retirerNombres(texte))

/** Ce qu’une mesure nouvelle reprend d’un modèle : son intitulé et ce qu’elle fait, sans aucun nombre. */
export function proposeMesure({ intitule, objectif, descriptif }: Modele) {
  const textes = [objectif, descriptif].filter((texte) => texte !== null)
  return {
    intitule: retirerNombres(intitule),
    descriptif: reprendre(textes.join('\n\n') || null),
  }
}

/** Ce qu’une fiche nouvelle reprend d’un modèle. Qui la mène, avec qui, où et quand sont d’ailleurs : ils restent vides. */
export function proposeFiche({ intitule, objectif, descriptif, publicCible, indicateurs }: Modele) {
  return {
    titre: retirerNombres(intitule),
    objectif: reprendre(objectif),
    descriptif: reprendre(descriptif),
    publicCible: reprendre(publicCible),
    indicateurs: reprendre(indicateurs),
  }
}
