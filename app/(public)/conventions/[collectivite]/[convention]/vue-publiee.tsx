import { Publications } from '@/components/actes/publications'
import { Telechargements } from '@/components/actes/telechargements'
import { VueActe } from '@/components/actes/vue-acte'
import { FilAriane } from '@/components/layout/fil-ariane'
import { Alert } from '@/components/ui/alert'
import { getAdresseCollectivite } from '@/lib/domain/adresse-publique'
import type { PageConvention } from './lecture'

type VuePublieeProps = { readonly page: PageConvention; readonly ancien: boolean }

/** La page d’un acte publié, le plus récent ou un précédent. */
export function VuePubliee({ page, ancien }: VuePublieeProps) {
  const { lu, adresse, historique, publication, partie } = page
  const { collectivite, convention, acte, csv } = lu
  const nom = `${convention.cadre.nom}${partie}`
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/departements', libelle: 'Territoires' },
          { href: getAdresseCollectivite(collectivite), libelle: collectivite.nomCourt },
          ...(ancien ? [{ href: adresse, libelle: nom }] : []),
        ]}
        ici={ancien ? acte.libelle : nom}
      />
      {ancien && (
        <div className="mb-8">
          <Alert title="Un acte plus récent est publié">
            <a href={adresse}>Lire la convention telle qu’elle est aujourd’hui</a>
          </Alert>
        </div>
      )}
      <VueActe
        lu={lu}
        partie={partie}
        suite={[
          ...(csv === null || acte.montants.length === 0
            ? []
            : [{ id: 'telechargements', titre: 'Téléchargements', contenu: <Telechargements csv={csv} /> }]),
          {
            id: 'publications',
            titre: 'Publications',
            contenu: <Publications publications={historique} adresse={adresse} ordreAffiche={publication.ordre} />,
          },
        ]}
      />
    </>
  )
}
