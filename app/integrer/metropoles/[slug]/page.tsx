import { notFound } from 'next/navigation'
import { readPartageMetropole } from '@/app/(public)/partage'
import { PageIntegree } from '@/components/partage/page-integree'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

export { robotsIntegree as metadata } from '@/components/partage/page-integree'

interface IntegrerProps {
  readonly params: Promise<{ readonly slug: string }>
}

export default async function IntegrerMetropolePage({ params }: IntegrerProps) {
  const partage = await readPartageMetropole((await params).slug)
  if (partage === null) notFound()
  return <PageIntegree {...partage} adresse={getAdresseAbsolue(partage.adresse)} />
}
