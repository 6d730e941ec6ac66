import type { ActeLu } from '@/components/actes/acte-lu'
import { VueActe } from '@/components/actes/vue-acte'
import { Publie } from '@/components/redaction/acte/publie'
import { StatutActeBadge } from '@/components/redaction/statut-acte'
import { ButtonLink } from '@/components/ui/button-link'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { type ConventionLue, getConventionPubliee } from '@/lib/features/conventions/public'

type ActeEnLectureProps = {
  readonly lu: ActeLu
  readonly slug: string
  readonly peutExpliquer: boolean
  readonly peutSigner: boolean
  /** Rien ne suit cet acte dans sa convention, et la personne peut y écrire. */
  readonly peutOuvrirAvenant: boolean
}

/** Un acte signé, avec ce qui en est publié. */
export async function ActeEnLecture({ lu, slug, peutExpliquer, peutSigner, peutOuvrirAvenant }: ActeEnLectureProps) {
  const { acte, convention } = lu
  const lue = await getConventionPubliee(slug, convention.slug, { acteRang: acte.rang })
  const publie = lue ? { ...lu, ...addReprise(lu, lue) } : lu
  return (
    <>
      <div className="mb-8 flex flex-wrap items-center gap-4">
        <StatutActeBadge statut={acte.statut} />
        {peutExpliquer && lu.analyse.ecarts.length > 0 && (
          <ButtonLink href={`/espace/actes/${acte.id}/ecarts`} variant="secondary">
            Répondre des écarts
          </ButtonLink>
        )}
        {peutOuvrirAvenant && (
          <ButtonLink href={`/espace/conventions/${convention.id}#avenant`} variant="secondary">
            Ouvrir un avenant
          </ButtonLink>
        )}
        {peutSigner && lue?.historique[0]?.acteRang === acte.rang && (
          <ButtonLink href={`/espace/actes/${acte.id}/erratum`} variant="quiet">
            Corriger une erreur de saisie
          </ButtonLink>
        )}
      </div>
      {lue && (
        <Publie
          adresse={`${getAdresseConvention({ slug }, convention)}/actes/${acte.rang}`}
          sha256={lue.publication.sha256}
          publieLe={lue.publication.publieLe}
        />
      )}
      <VueActe lu={publie} />
    </>
  )
}

/** Qui a enregistré un acte ancien, et quand : ses tables de travail ne le disent pas, sa publication oui. */
function addReprise({ acte }: ActeLu, { instantane, historique }: ConventionLue) {
  const premiere = historique.findLast(({ acteRang }) => acteRang === acte.rang)
  return { acte: { ...acte, reprisePar: instantane.acte.reprisePar }, publieLe: premiere?.publieLe }
}
