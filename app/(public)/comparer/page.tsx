import type { Metadata } from 'next'
import { VueComparaison } from '@/components/comparaison/vue-comparaison'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { ADRESSE_COMPARER } from '@/lib/domain/adresse-publique'
import { formatCriteresComparaison, parseCriteresComparaison } from '@/lib/domain/comparaison/criteres'
import { decrireComparaison, nommerComparaison } from '@/lib/domain/phrase/comparaison'
import { composeMetadonnees } from '../metadonnees'
import { readComparaison } from './lecture'

const CHAPO =
  'Deux montants ne se comparent que s’ils parlent de la même chose. Là où ils ne le font pas, le tableau dit pourquoi au lieu de donner un chiffre.'

export async function generateMetadata({ searchParams }: PageProps<'/comparer'>): Promise<Metadata> {
  const criteres = parseCriteresComparaison(await searchParams)
  const { comparaison, cadreNom } = (await readComparaison(criteres)).lue
  const requete = formatCriteresComparaison(criteres)
  return composeMetadonnees({
    title: 'Comparer les territoires',
    description:
      comparaison === null ? CHAPO : `${nommerComparaison(comparaison, cadreNom)}. ${decrireComparaison(comparaison)}`,
    adresse: requete === '' ? ADRESSE_COMPARER : `${ADRESSE_COMPARER}?${requete}`,
  })
}

export default async function ComparerPage({ searchParams }: PageProps<'/comparer'>) {
  return (
    <>
      <FilAriane etapes={[{ href: '/', libelle: 'Accueil' }]} ici="Comparer" />
      <TeteDePage titre="Comparer les territoires" chapo={CHAPO} />
      <VueComparaison
        chemin={ADRESSE_COMPARER}
        {...(await readComparaison(parseCriteresComparaison(await searchParams)))}
      />
    </>
  )
}
