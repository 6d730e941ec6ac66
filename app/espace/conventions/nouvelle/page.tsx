import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { ChoixLiens } from '@/components/redaction/choix-liens'
import { ConventionForm } from '@/components/redaction/convention/convention-form'
import { formatJourSaisie, formatPeriode } from '@/lib/domain/periode'
import { createConventionAction } from '@/lib/features/conventions/actions/convention'
import { getOptionsConvention } from '@/lib/features/conventions/queries'
import { requireViewer } from '@/lib/platform/auth/require-viewer'
import { unwrap } from '@/lib/platform/http/unwrap'

export const metadata: Metadata = {
  title: 'Nouvelle convention',
  description: 'Ouvrir une convention : sa collectivité, son cadre et sa période.',
}

interface NouvellePageProps {
  readonly searchParams: Promise<{ readonly collectivite?: string; readonly cadre?: string }>
}

const ADRESSE = '/espace/conventions/nouvelle'

export default async function NouvelleConventionPage({ searchParams }: NouvellePageProps) {
  const choix = await searchParams
  const { collectivites, cadres } = unwrap(await getOptionsConvention(await requireViewer(ADRESSE), {}))
  const collectivite =
    collectivites.length === 1 ? collectivites[0] : collectivites.find(({ id }) => id === choix.collectivite)
  const cadre = cadres.find(({ code }) => code === choix.cadre)
  if ((choix.collectivite && !collectivite) || (choix.cadre && !cadre)) notFound()
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/espace/conventions', libelle: 'Mes conventions' },
          ...(cadre ? [{ href: ADRESSE, libelle: 'Choix du cadre' }] : []),
        ]}
        ici="Nouvelle convention"
      />
      <TeteDePage titre="Nouvelle convention" surtitre={[collectivite?.nom, cadre?.nom].filter(Boolean).join(' · ')} />
      {!cadre && (
        <p className="max-w-texte">
          Le texte est déjà publié ? <Link href={`${ADRESSE}/texte`}>Collez-le</Link> : le portail propose la
          collectivité, le cadre, la période et ce que contient l’acte.
        </p>
      )}
      {!collectivite && (
        <ChoixLiens
          question="Pour quelle collectivité ?"
          choix={collectivites.map(({ id, nom }) => ({ href: `${ADRESSE}?collectivite=${id}`, libelle: nom }))}
        />
      )}
      {collectivite && !cadre && (
        <ChoixLiens
          question="Dans quel cadre ?"
          choix={cadres.map(({ code, nom, nomLong, periode }) => ({
            href: `${ADRESSE}?collectivite=${collectivite.id}&cadre=${code}`,
            libelle: nom,
            detail: periode ? `${nomLong}, ${formatPeriode(periode)}` : nomLong,
          }))}
        />
      )}
      {collectivite && cadre && (
        <ConventionForm
          action={createConventionAction}
          departements={collectivite.departements}
          initiale={{
            collectiviteId: collectivite.id,
            cadreCode: cadre.code,
            titre: cadre.periode ? `${cadre.nomLong} ${formatPeriode(cadre.periode)}` : cadre.nomLong,
            debut: formatJourSaisie(cadre.periode?.debut ?? null),
            fin: formatJourSaisie(cadre.periode?.fin ?? null),
            departements: collectivite.departements.map(({ code }) => code),
          }}
        />
      )}
    </>
  )
}
