import type { Metadata } from 'next'
import Link from 'next/link'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { LiensFormats } from '@/components/ui/liens-formats'
import { Table, Td, Th } from '@/components/ui/table'
import { ADRESSE_VERIFICATION, getAdresseConvention, getAdresseVerification } from '@/lib/domain/adresse-publique'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { compter } from '@/lib/domain/phrase/nombre'
import { listChaines } from '@/lib/features/actes/public'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

export function generateMetadata(): Metadata {
  return {
    title: 'Vérification',
    description: 'Comment chaque publication est scellée, et comment refaire soi-même toutes ses preuves.',
    alternates: { canonical: getAdresseAbsolue(ADRESSE_VERIFICATION) },
  }
}

/** Ce qui tient les publications, et l’entrée de la vérification de chaque convention. */
export default async function VerificationPage() {
  const chaines = await listChaines()
  const publications = chaines.reduce((total, chaine) => total + chaine.publications, 0)
  return (
    <>
      <FilAriane etapes={[{ href: '/', libelle: 'Accueil' }]} ici="Vérification" />
      <TeteDePage
        titre="Vérifier ce qui est publié"
        chapo={`${compter(publications, 'publication', 'publications')} de ${compter(chaines.length, 'convention', 'conventions')}\u202f: rien ne s’efface, et tout se recalcule.`}
      />
      <div className="space-y-16">
        <section aria-labelledby="scelle" className="max-w-texte space-y-4">
          <h2 id="scelle">Ce que disent les empreintes</h2>
          <p>
            Signer un acte publie un texte exact, qui ne change plus. Son empreinte est le SHA-256 de ce texte. Une
            correction est une publication de plus, avec sa raison{'\u202f'}; l’ancienne reste à son adresse.
          </p>
          <p>
            L’empreinte chaînée est le SHA-256 de six lignes séparées par un retour à la ligne{'\u202f'}: l’empreinte
            chaînée de la publication précédente (rien pour la première), le rang à partir de zéro, l’événement
            (signature, explication ou erratum), le motif, l’instant en temps universel, et l’empreinte du contenu.
            Réécrire une publication changerait donc toutes les suivantes.
          </p>
          <p>
            La vérification recalcule tout cela, puis tire de chaque contenu les montants et les verdicts, et les
            compare à ceux des pages et des téléchargements.
          </p>
        </section>
        <div className="space-y-2">
          <Table caption="Vérifier une convention">
            <thead>
              <tr>
                <Th>Convention</Th>
                <Th numeric>Publications</Th>
                <Th>Dernière</Th>
                <Th>Preuves</Th>
              </tr>
            </thead>
            <tbody>
              {chaines.map(({ conventionId, convention, publications: nombre, derniere }) => (
                <Ligne key={conventionId} convention={convention} nombre={nombre} derniere={derniere} />
              ))}
            </tbody>
          </Table>
          <LiensFormats csv="/donnees/publications.csv" libelle="Toutes les publications, avec leurs empreintes" />
        </div>
      </div>
    </>
  )
}

type Chaine = Awaited<ReturnType<typeof listChaines>>[number]

function Ligne({
  convention,
  nombre,
  derniere,
}: Pick<Chaine, 'convention' | 'derniere'> & { readonly nombre: number }) {
  if (convention === null) {
    return (
      <tr>
        <Th scope="row">Convention sans ligne publiée</Th>
        <Td numeric>{nombre}</Td>
        <Td colSpan={2}>à signaler{'\u202f'}: sa ligne a disparu</Td>
      </tr>
    )
  }
  const { collectivite, titre } = convention
  const adresse = getAdresseConvention(collectivite, convention)
  const nom = `${titre}, ${collectivite.nomCourt}`
  return (
    <tr>
      <Th scope="row">
        <Link href={adresse}>{nom}</Link>
      </Th>
      <Td numeric>{nombre}</Td>
      <Td>{derniere === null ? '' : ecrireInstant(derniere)}</Td>
      <Td>
        <Link href={getAdresseVerification(adresse)}>
          Vérifier<span className="sr-only">{` ${nom}`}</span>
        </Link>
      </Td>
    </tr>
  )
}
