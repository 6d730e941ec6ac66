import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ResultatVerification } from '@/components/actes/verification'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import {
  ADRESSE_VERIFICATION,
  getAdresseConvention,
  getAdressePublications,
  getAdresseVerification,
} from '@/lib/domain/adresse-publique'
import { ecrireMoment } from '@/lib/domain/phrase/date'
import { decrireVerification } from '@/lib/domain/phrase/verification'
import { findChaine, readVerification } from '@/lib/features/actes/public'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

type Props = PageProps<'/conventions/[collectivite]/[convention]/publications/verification'>

const load = cache(async (collectivite: string, slug: string) => {
  const convention = await findChaine(collectivite, slug)
  if (convention === null) notFound()
  const adresse = getAdresseConvention(convention.collectivite, convention)
  return { convention, adresse, verification: await readVerification(convention.conventionId) }
})

async function read({ params }: Props) {
  const { collectivite, convention } = await params
  return load(collectivite, convention)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { convention, adresse, verification } = await read(props)
  return {
    title: `Vérification, ${convention.cadreNom}, ${convention.collectivite.nomCourt}`,
    description: decrireVerification(verification),
    alternates: { canonical: getAdresseAbsolue(getAdresseVerification(adresse)) },
  }
}

/** Toutes les preuves d’une convention, refaites il y a quelques minutes au plus. */
export default async function VerificationPage(props: Props) {
  const { convention, adresse, verification } = await read(props)
  const { collectivite, titre, cadreNom } = convention
  return (
    <>
      <FilAriane
        etapes={[
          { href: ADRESSE_VERIFICATION, libelle: 'Vérification' },
          { href: adresse, libelle: `${cadreNom}, ${collectivite.nomCourt}` },
          { href: getAdressePublications(adresse), libelle: 'Publications' },
        ]}
        ici="Vérification"
      />
      <TeteDePage
        surtitre={`${collectivite.nom} · ${titre}`}
        titre="Vérifier les publications"
        chapo={`Chaque contenu, chaque maillon et chaque ligne qui alimente les pages ont été recalculés le ${ecrireMoment(verification.faiteLe)}.`}
      />
      <ResultatVerification verification={verification} />
      <p className="mt-8 max-w-texte">
        Deux choses ne sont pas relues ici{'\u202f'}: le contenu des fichiers joints, dont chaque acte donne l’empreinte
        à comparer, et le journal interne, que l’exploitant vérifie.
      </p>
      <p className="mt-4 max-w-texte">
        Pour le refaire vous-même, téléchargez le contenu exact d’une publication et calculez son empreinte SHA-256
        {'\u202f'}: <Link href={getAdressePublications(adresse)}>les publications de cette convention</Link>.{' '}
        <Link href={ADRESSE_VERIFICATION}>Comment l’empreinte chaînée se calcule</Link>.
      </p>
    </>
  )
}
