import type { ActeLu } from '@/components/actes/acte-lu'
import { VueActe } from '@/components/actes/vue-acte'
import { Publie } from '@/components/redaction/acte/publie'
import { StatutActeBadge } from '@/components/redaction/statut-acte'
import { ButtonLink } from '@/components/ui/button'
import { getAdresseConvention } from '@/lib/domain/adresse-publique'
import { getConventionPubliee } from '@/lib/features/conventions/public'

type ActeEnLectureProps = { readonly lu: ActeLu; readonly slug: string; readonly peutExpliquer: boolean }

/** Un acte que la personne ne peut pas ou ne peut plus modifier, avec ce qui en est publié. */
export async function ActeEnLecture({ lu, slug, peutExpliquer }: ActeEnLectureProps) {
  const { acte, convention } = lu
  const signe = acte.statut === 'signe'
  const lue = signe ? await getConventionPubliee(slug, convention.slug, { acteRang: acte.rang }) : null
  return (
    <>
      <div className="mb-8 flex flex-wrap items-center gap-4">
        <StatutActeBadge statut={acte.statut} />
        {signe && peutExpliquer && lu.analyse.ecarts.length > 0 && (
          <ButtonLink href={`/espace/actes/${acte.id}/ecarts`} variant="secondary">
            Répondre des écarts
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
      <VueActe lu={lu} />
    </>
  )
}
