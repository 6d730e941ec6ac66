import 'server-only'
import { ChoixModele } from '@/components/redaction/modeles/choix-modele'
import { ProvenanceModele } from '@/components/redaction/modeles/provenance-modele'
import type { ParametresAdresse } from '@/lib/domain/criteres-adresse'
import { type CriteresModeles, type Modele, parseCriteresModeles, parseDesignation } from '@/lib/domain/modele'
import { getModele, listModeles } from '@/lib/features/recherche/modeles'
import type { readActe } from './charge'

interface ChoixLu {
  readonly criteres: CriteresModeles
  /** Le modèle choisi, s’il est encore publié. */
  readonly modele: Modele | null
}

/** Le modèle que l’adresse d’une nouvelle fiche a choisi. */
export async function readModele(recherche: ParametresAdresse): Promise<ChoixLu> {
  const criteres = parseCriteresModeles(recherche)
  const designe = parseDesignation(criteres)
  return { criteres, modele: designe && (await getModele(designe.publicationId, designe.ficheId)) }
}

type ModelesProps = {
  readonly page: string
  readonly convention: Awaited<ReturnType<typeof readActe>>['convention']
  readonly choix: ChoixLu
}

/** Ce que d’autres publient, au-dessus d’une fiche qui n’est pas encore écrite. */
export async function Modeles({ page, convention, choix: { criteres, modele } }: ModelesProps) {
  const { cadre, collectiviteId } = convention
  const { q } = criteres
  const volet = cadre.volets.find(({ code }) => code === criteres.volet)?.code ?? null
  const cadreCode = criteres.cadre === 'tous' ? null : cadre.code
  const trouves = q === null ? null : await listModeles({ q, cadreCode, volet, sauf: collectiviteId })
  return (
    <div className="mb-8 space-y-6">
      <ChoixModele page={page} cadre={cadre} criteres={criteres} trouves={trouves} />
      {criteres.modele !== null && <ProvenanceModele page={page} criteres={criteres} modele={modele} />}
    </div>
  )
}
