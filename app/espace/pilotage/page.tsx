import type { Metadata } from 'next'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { TableauDeBord } from '@/components/pilotage/tableau-de-bord'
import { EmptyState } from '@/components/ui/empty-state'
import { compter } from '@/lib/domain/phrase/nombre'
import { decrireRegions } from '@/lib/domain/phrase/pilotage'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { ADRESSE_PILOTAGE } from '@/lib/domain/pilotage/adresse'
import { parseCriteresPilotage } from '@/lib/domain/pilotage/criteres'
import { chooseRessort, type Ressort, restrictRessort } from '@/lib/domain/pilotage/ressort'
import { getPilotage, listSituees } from '@/lib/features/pilotage/public'
import { listRessortSuivi } from '@/lib/features/pilotage/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Pilotage',
  description:
    'Vos territoires en chiffres : parité au fil du temps, volets et familles de mesures, couverture et carte.',
}

interface PilotageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

type Suivi = { readonly nomCourt: string; readonly region: { readonly nom: string } }

/** « France », « Occitanie », « Haute-Loire » ou « 3 territoires ». */
function nommerRessort({ tag }: Ressort, retenus: readonly Suivi[]): string {
  const [premier, ...autres] = retenus
  if (tag === 'france') return 'France'
  if (tag === 'region' && premier) return premier.region.nom
  return premier && autres.length === 0 ? premier.nomCourt : compter(retenus.length, 'territoire', 'territoires')
}

export default async function PilotagePage({ searchParams }: PilotageProps) {
  const viewer = await requireViewer(ADRESSE_PILOTAGE)
  const [suivis, situees, criteres] = await Promise.all([
    listRessortSuivi(viewer, {}).then(unwrap),
    listSituees(),
    searchParams.then(parseCriteresPilotage),
  ])
  const retenus = restrictRessort(suivis, criteres.region)
  const ressort = chooseRessort(retenus, situees)
  const pilotage = await getPilotage(ressort)
  const isSuivie = criteres.region === null || suivis.some(({ region }) => region.code === criteres.region)
  const restreint = retenus.length < suivis.length
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/espace', libelle: 'Mes actions' },
          ...(restreint ? [{ href: ADRESSE_PILOTAGE, libelle: 'Pilotage' }] : []),
        ]}
        ici={restreint ? nommerRessort(ressort, retenus) : 'Pilotage'}
      />
      <TeteDePage
        surtitre={nommerRessort(ressort, retenus)}
        titre="Pilotage"
        chapo={decrireRegions(pilotage.regions)}
      />
      {retenus.length === 0 ? (
        <EmptyState title="Aucun territoire suivi">Votre compte n’est rattaché à aucun territoire.</EmptyState>
      ) : (
        <TableauDeBord
          vue={{
            pilotage,
            criteres: { ...criteres, region: restreint ? criteres.region : null },
            ressort,
            territoires: retenus.length,
            inconnus: isSuivie
              ? []
              : [`la région ${entreGuillemets(criteres.region ?? '')} parmi celles que vous suivez`],
            chemin: ADRESSE_PILOTAGE,
          }}
        />
      )}
    </>
  )
}
