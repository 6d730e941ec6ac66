import 'server-only'
import { z } from 'zod'
import type { Format } from '@/lib/domain/format-fichier'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { expliquerRefus } from '@/lib/domain/phrase/refus-comparaison'
import { ADRESSE_CHIFFRES, type FichierPilotage } from '@/lib/domain/pilotage/adresse'
import { AXES } from '@/lib/domain/pilotage/agregat'
import { chiffrerDepartements } from '@/lib/domain/pilotage/habitant'
import { getEtat } from '@/lib/domain/pilotage/region'
import { parseRessort, type Ressort } from '@/lib/domain/pilotage/ressort'
import { chooseTranche, composeTranches } from '@/lib/domain/pilotage/tranche'
import { NATURES } from '@/lib/domain/vocabulaire'
import { composeCouverture, respondTableauPublie } from '@/lib/platform/http/tableau'
import type { Tableau } from '@/lib/platform/tableau/tableau'
import { listLignesCalcul } from './calcul'
import { COLONNES_DEPARTEMENTS, COLONNES_MONTANTS, COLONNES_REGIONS, COLONNES_SOMMES } from './colonnes'
import { getPilotage } from './public'

const demandeSchema = z.object({
  nature: z.enum(NATURES).catch('contractualise'),
  axe: z.enum(AXES).catch('financeur'),
  cadre: z.string().nullable().catch(null),
  portee: z.string().nullable().catch(null),
})

type Demande = z.output<typeof demandeSchema> & { readonly ressort: Ressort }

/** Le fichier d’un tableau de bord, dans le format demandé. */
export function respondPilotage(
  request: Request,
  { fichier, format }: { readonly fichier: FichierPilotage; readonly format: Format },
): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const demande = { ...demandeSchema.parse(Object.fromEntries(searchParams)), ressort: parseRessort(searchParams) }
  switch (fichier) {
    case 'sommes':
      return respondTableauPublie(request, format, () => readSommes(demande))
    case 'montants':
      return respondTableauPublie(request, format, () => readMontants(demande))
    case 'regions':
      return respondTableauPublie(request, format, () => readRegions(demande))
    case 'departements':
      return respondTableauPublie(request, format, () => readDepartements(demande))
  }
}

/** Une ligne par période et par part, comme à l’écran. */
async function readSommes(demande: Demande): Promise<Tableau> {
  const { nature, axe, cadre, ressort } = demande
  const { actes, lignes } = await getPilotage(ressort)
  const tranches = composeTranches(cadre === null ? actes : lignes, { nature, axe, cadre, ordre: [] })
  return {
    nom: ['tandem', 'sommes', nature, axe, ...(cadre === null ? [] : [cadre])].join('_'),
    colonnes: COLONNES_SOMMES,
    lignes: tranches.flatMap(({ periode, perimetre, parts }) =>
      parts.map(({ cle, ...somme }) => ({
        nature,
        periode_debut: periode.debut,
        periode_fin: periode.fin,
        perimetre,
        cadre,
        axe,
        part: cle,
        ...somme,
      })),
    ),
    couverture: await couvrir('Sommes par période', demande),
  }
}

/** Les montants mêmes dont les sommes sont faites. */
async function readMontants(demande: Demande): Promise<Tableau> {
  const { nature, cadre, ressort } = demande
  return {
    nom: ['tandem', 'montants', nature, cadre ?? 'actes'].join('_'),
    colonnes: COLONNES_MONTANTS,
    lignes: await listLignesCalcul(ressort, { somme: cadre === null ? 'actes' : 'lignes', nature, cadre }),
    couverture: await couvrir('Les montants qui font ces sommes', demande),
  }
}

/** Une ligne par région. */
async function readRegions(demande: Demande): Promise<Tableau> {
  const { regions } = await getPilotage(demande.ressort)
  return {
    nom: 'tandem_regions',
    colonnes: COLONNES_REGIONS,
    lignes: regions.map(({ code, nom, territoires, renseignes, verdicts, ecartsReels }) => ({
      code,
      nom,
      territoires,
      renseignes,
      ...verdicts,
      ecarts_reels: ecartsReels,
    })),
    couverture: await couvrir('Régions', demande),
  }
}

/** Une ligne par département : son verdict, son montant, sa population. */
async function readDepartements(demande: Demande): Promise<Tableau> {
  const { nature, portee, ressort } = demande
  const { actes, departements, totaux } = await getPilotage(ressort)
  const tranches = composeTranches(actes, { nature, axe: 'departement', cadre: null, ordre: [] })
  const tranche = tranches.find(({ cle }) => cle === portee) ?? chooseTranche(tranches)
  return {
    nom: ['tandem', 'departements', nature].join('_'),
    colonnes: COLONNES_DEPARTEMENTS,
    lignes: chiffrerDepartements(departements, tranche, totaux).map(
      ({ code, nom, verdicts, parts, montant, parHabitant, population, refus }) => ({
        code,
        nom,
        verdict: getEtat(verdicts),
        nature,
        periode_debut: tranche?.periode.debut ?? null,
        periode_fin: tranche?.periode.fin ?? null,
        perimetre: tranche?.perimetre ?? null,
        etat_centimes: parts?.etat?.centimes ?? null,
        departement_centimes: parts?.departement?.centimes ?? null,
        centimes: montant?.centimes ?? null,
        approche: montant?.approche ?? null,
        population: population?.valeur ?? null,
        population_au: population?.millesime ?? null,
        par_habitant_centimes: parHabitant?.centimes ?? null,
        par_habitant_approche: parHabitant?.approche ?? null,
        refus: refus && expliquerRefus(refus, { part: 'ensemble', mesure: 'habitant' }),
      }),
    ),
    couverture: await couvrir('Départements', demande),
  }
}

async function couvrir(titre: string, { nature, ressort }: Demande) {
  return composeCouverture({
    titre: `${titre}, montants ${accorderNature(nature, 2)}`,
    adresse: ADRESSE_CHIFFRES,
    filtres: decrireRessort(ressort),
    manque: [
      'Les territoires sans convention publiée n’entrent dans aucune somme, et un montant sans chiffre n’y compte pas zéro.',
    ],
  })
}

function decrireRessort(ressort: Ressort): readonly string[] {
  switch (ressort.tag) {
    case 'france':
      return []
    case 'region':
      return [`Seulement la région de code ${ressort.code}`]
    case 'territoires':
      return [`Seulement les territoires de codes ${ressort.codes.join(', ')}`]
  }
}
