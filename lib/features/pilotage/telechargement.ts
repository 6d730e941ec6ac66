import 'server-only'
import { z } from 'zod'
import type { Format } from '@/lib/domain/format-fichier'
import { accorderNature } from '@/lib/domain/phrase/nature'
import { situerTranche } from '@/lib/domain/phrase/pilotage'
import { expliquerRefus } from '@/lib/domain/phrase/refus-comparaison'
import { ADRESSE_CHIFFRES, type FichierPilotage } from '@/lib/domain/pilotage/adresse'
import { AXES, type Axe } from '@/lib/domain/pilotage/agregat'
import type { CadreSuivi } from '@/lib/domain/pilotage/cadre'
import { CRITERES_PILOTAGE_PAR_DEFAUT, formatCriteresPilotage } from '@/lib/domain/pilotage/criteres'
import { chiffrerDepartements } from '@/lib/domain/pilotage/habitant'
import { getEtat } from '@/lib/domain/pilotage/region'
import { parseRessort, type Ressort } from '@/lib/domain/pilotage/ressort'
import { chooseTranche, composeTranches } from '@/lib/domain/pilotage/tranche'
import { NATURES } from '@/lib/domain/vocabulaire'
import { composeCouverture, respondTableauPublie } from '@/lib/platform/http/tableau'
import type { Tableau } from '@/lib/platform/tableau/tableau'
import { listLignesCalcul } from './calcul'
import { COLONNES_DEPARTEMENTS, COLONNES_MONTANTS, COLONNES_REGIONS, COLONNES_SOMMES } from './colonnes'
import { getPilotage, listSituees, type Pilotage } from './public'

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
  return respondTableauPublie(request, format, async () => {
    const pilotage = await getPilotage(demande.ressort)
    return (await isConnue(demande, pilotage)) ? LECTURES[fichier](demande, pilotage) : null
  })
}

const LECTURES: Readonly<Record<FichierPilotage, (demande: Demande, pilotage: Pilotage) => Promise<Tableau | null>>> = {
  sommes: readSommes,
  montants: readMontants,
  regions: readRegions,
  departements: readDepartements,
}

/** Un fichier ne remplace pas par autre chose la région, les territoires ou le cadre qu’il ne connaît pas. */
async function isConnue({ ressort, cadre }: Demande, { regions, cadres }: Pilotage): Promise<boolean> {
  const codes = new Set((await listSituees()).map(({ code }) => code))
  return (
    regions.length > 0 &&
    (cadre === null || cadres.some(({ code }) => code === cadre)) &&
    (ressort.tag !== 'territoires' || ressort.codes.every((code) => codes.has(code)))
  )
}

/** Une ligne par période et par part, comme à l’écran. */
async function readSommes(demande: Demande, { actes, lignes, cadres }: Pilotage): Promise<Tableau> {
  const { nature, axe, cadre } = demande
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
    couverture: await couvrir('Sommes par période', demande, [LIBELLES_AXES[axe], ...decrireCadre(cadre, cadres)]),
  }
}

/** Les montants mêmes dont les sommes sont faites. */
async function readMontants(demande: Demande, { cadres }: Pilotage): Promise<Tableau> {
  const { nature, cadre, ressort } = demande
  return {
    nom: ['tandem', 'montants', nature, cadre ?? 'actes'].join('_'),
    colonnes: COLONNES_MONTANTS,
    lignes: await listLignesCalcul(ressort, { somme: cadre === null ? 'actes' : 'lignes', nature, cadre }),
    couverture: await couvrir('Les montants qui font ces sommes', demande, decrireCadre(cadre, cadres)),
  }
}

/** Une ligne par région. */
async function readRegions(demande: Demande, { regions }: Pilotage): Promise<Tableau> {
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
    couverture: await couvrir('Régions', demande, []),
  }
}

/** Une ligne par département : son verdict, son montant, sa population. */
async function readDepartements(demande: Demande, pilotage: Pilotage): Promise<Tableau | null> {
  const { nature, portee } = demande
  const { actes, departements, totaux } = pilotage
  const tranches = composeTranches(actes, { nature, axe: 'departement', cadre: null, ordre: [] })
  const tranche = portee === null ? chooseTranche(tranches) : tranches.find(({ cle }) => cle === portee)
  if (tranche === undefined) return null
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
    couverture: await couvrir(
      'Départements',
      demande,
      tranche === null ? [] : [`Seulement les montants ${situerTranche(tranche)}`],
    ),
  }
}

async function couvrir(titre: string, { nature, portee, ressort }: Demande, filtres: readonly string[]) {
  const region = ressort.tag === 'region' ? ressort.code : null

  return composeCouverture({
    titre: `${titre}, montants ${accorderNature(nature, 2)}`,
    adresse: ADRESSE_CHIFFRES + formatCriteresPilotage({ ...CRITERES_PILOTAGE_PAR_DEFAUT, nature, region, portee }),
    filtres: [...decrireRessort(ressort), ...filtres],
    manque: [
      'Les territoires sans convention publiée n’entrent dans aucune somme, et un montant sans chiffre n’y compte pas zéro.',
    ],
  })
}

const LIBELLES_AXES = {
  financeur: 'Réparties par financeur',
  region: 'Réparties par région',
  departement: 'Réparties par département',
  volet: 'Réparties par volet ou par axe',
  famille: 'Réparties par famille de mesures',
} as const satisfies Record<Axe, string>

function decrireCadre(cadre: string | null, cadres: readonly CadreSuivi[]): readonly string[] {
  const nom = cadres.find(({ code }) => code === cadre)?.nom
  return [nom === undefined ? 'Les montants des actes entiers' : `Les lignes du cadre ${nom}`]
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
