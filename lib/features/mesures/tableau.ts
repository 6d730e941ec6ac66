import 'server-only'
import { ADRESSE_MESURES, getAdresseMesure } from '@/lib/domain/adresse-publique'
import type { MesureComptee, MesureTransversale } from '@/lib/domain/mesure-publiee'
import { composeCouverture } from '@/lib/platform/http/tableau'
import type { Colonne, Tableau } from '@/lib/platform/tableau/tableau'

const TERRITOIRES: Colonne<'territoires'> = {
  cle: 'territoires',
  type: 'entier',
  description: 'Combien de territoires l’ont publiée',
}

const CATALOGUE = [
  { cle: 'code', type: 'texte', description: 'Le code de la mesure au catalogue du portail' },
  { cle: 'cadre', type: 'texte', description: 'Le cadre dont elle relève' },
  { cle: 'famille', type: 'texte', description: 'Sa famille' },
  { cle: 'intitule', type: 'texte', description: 'Son intitulé' },
  { cle: 'premiere_annee', type: 'entier', description: 'La première année où le cadre la prévoit' },
  { cle: 'derniere_annee', type: 'entier', description: 'La dernière' },
  { cle: 'note', type: 'texte', description: 'Ce que le catalogue en précise' },
  TERRITOIRES,
] as const satisfies readonly Colonne[]

const REGIONS = [
  { cle: 'code', type: 'texte', description: 'Le code de la région' },
  { cle: 'region', type: 'texte', description: 'Son nom' },
  TERRITOIRES,
  { cle: 'territoires_total', type: 'entier', description: 'Combien elle en compte, renseignés ou non' },
] as const satisfies readonly Colonne[]

/** Le catalogue, et combien de territoires ont publié chaque mesure. */
export async function composeCatalogue(
  mesures: readonly MesureComptee[],
): Promise<Tableau<(typeof CATALOGUE)[number]['cle']>> {
  return {
    nom: 'tandem_catalogue',
    colonnes: CATALOGUE,
    lignes: mesures.map(({ cadreNom: cadre, debutAnnee, finAnnee, ...mesure }) => ({
      ...mesure,
      cadre,
      premiere_annee: debutAnnee,
      derniere_annee: finAnnee,
    })),
    couverture: await composeCouverture({
      titre: 'Le catalogue des mesures',
      adresse: `${ADRESSE_MESURES}#catalogue`,
      manque: ['Les intitulés que leur convention ne rattache pas au catalogue.'],
    }),
  }
}

/** Région par région, combien de territoires ont publié la mesure. */
export async function composeRegions({
  mesure,
  regions,
}: MesureTransversale): Promise<Tableau<(typeof REGIONS)[number]['cle']>> {
  return {
    nom: ['tandem_regions', mesure.code].join('_'),
    colonnes: REGIONS,
    lignes: regions.map(({ code, nom, renseignes, total }) => ({
      code,
      region: nom,
      territoires: renseignes,
      territoires_total: total,
    })),
    couverture: await composeCouverture({
      titre: `Où la mesure est publiée\u202f: ${mesure.intitule}`,
      adresse: `${getAdresseMesure(mesure)}#regions`,
    }),
  }
}
