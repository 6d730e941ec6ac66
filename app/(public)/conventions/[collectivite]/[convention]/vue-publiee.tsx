import Link from 'next/link'
import type { ReactNode } from 'react'
import { Annonce } from '@/components/actes/annonce'
import { Erratum } from '@/components/actes/erratum'
import { Publications } from '@/components/actes/publications'
import { Telechargements } from '@/components/actes/telechargements'
import { VueActe } from '@/components/actes/vue-acte'
import { LienSignaler } from '@/components/signalements/lien-signaler'
import {
  getAdresseActe,
  getAdresseAnnexes,
  getAdresseChangements,
  getAdressePublication,
} from '@/lib/domain/adresse-publique'
import { formatJour } from '@/lib/domain/periode'
import { listAnnoncesTenues } from '@/lib/features/annonces/public'
import { FilConvention } from './fil-convention'
import type { PageConvention } from './lecture'

type VuePublieeProps = {
  readonly page: PageConvention
  /** Le nom de la page dans le fil d’Ariane, quand ce n’est pas la convention elle-même. */
  readonly ici?: string
  readonly etapes?: readonly { readonly href: string; readonly libelle: string }[]
  /** Le jour dont la page montre la situation. */
  readonly jour?: string
  /** Ce qui distingue cette page de l’état d’aujourd’hui. */
  readonly bandeau?: ReactNode
  readonly choixDate?: ReactNode
}

/** La page d’un acte publié, le plus récent ou un précédent. */
export async function VuePubliee({ page, ici, etapes, jour, bandeau, choixDate }: VuePublieeProps) {
  const { lu, adresse, historique, publication, partie } = page
  const annonces = await listAnnoncesTenues(lu.convention.id)
  return (
    <>
      <FilConvention
        page={page}
        ici={jour === undefined ? ici : `Situation au ${formatJour(jour)}`}
        etapes={etapes}
        jour={jour}
      />
      {bandeau}
      <VueActe
        lu={lu}
        partie={partie}
        outils={
          <>
            <Erratum publications={historique} affichee={publication} adresse={adresse} />
            {choixDate}
            <LienChangements page={page} />
            <p className="ecran-seulement">
              <Link href={getAdresseAnnexes(getAdresseActe(adresse, lu.acte.rang))}>
                Les annexes à imprimer{'\u202f'}: tableau financier et fiches actions
              </Link>
            </p>
            <LienSignaler page={getAdressePublication(adresse, publication.ordre)} />
          </>
        }
        suite={[
          ...(annonces.length === 0
            ? []
            : [
                {
                  id: 'annonces-tenues',
                  titre: 'Annonces tenues',
                  contenu: annonces.map((annonce) => <Annonce key={annonce.id} annonce={annonce} />),
                },
              ]),
          {
            id: 'telechargements',
            titre: 'Téléchargements',
            contenu: <Telechargements lu={lu} publicationId={publication.id} />,
          },
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

/** Ce que l’acte montré a changé à celui d’avant ; rien pour une convention initiale. */
function LienChangements({ page: { lu, adresse, historique } }: Pick<VuePublieeProps, 'page'>) {
  const { rang } = lu.acte
  const precedent = historique.findLast(({ acteRang }) => acteRang === rang - 1)
  if (!precedent) return null
  return (
    <p className="ecran-seulement">
      <Link href={getAdresseChangements(adresse, { de: rang - 1, a: rang })}>
        Ce qui a changé depuis «{'\u00a0'}
        {precedent.acteLibelle}
        {'\u00a0'}»
      </Link>
    </p>
  )
}
