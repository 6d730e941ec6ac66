import type { Metadata } from 'next'
import Link from 'next/link'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { CatalogueForm } from '@/components/redaction/acte/catalogue-form'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { EmptyState } from '@/components/ui/empty-state'
import { chevauche, type Periode } from '@/lib/domain/periode'
import { addMesuresCatalogueAction } from '@/lib/features/actes/actions/contenu'
import { listCatalogue } from '@/lib/features/actes/queries'
import { listMesuresSocle } from '@/lib/features/mesures/public'
import { unwrap } from '@/lib/platform/http/unwrap'
import { type PageActeProps, readBrouillon } from '../../charge'
import { GardeBloc } from '../../garde-bloc'

export const metadata: Metadata = {
  title: 'Mesures du catalogue',
  description: 'Reprendre dans l’acte des mesures du catalogue de son cadre.',
}

export default async function CataloguePage({ params }: PageActeProps) {
  const { id } = await params
  const { viewer, acte, convention } = await readBrouillon(id, '/mesures/catalogue')
  const catalogue = unwrap(await listCatalogue(viewer, { acteId: id }))
  const comptees = await listMesuresSocle()
  const reprises = new Set(acte.mesures.map(({ catalogueCode }) => catalogueCode))
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Catalogue" />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Ajouter des mesures du catalogue"
        chapo="Elles prennent le volet socle et le libellé du catalogue, que vous pourrez corriger."
      />
      {catalogue.length === 0 ? (
        <EmptyState
          title="Ce cadre n’a pas de catalogue"
          action={<Link href={`/espace/actes/${id}/mesures/nouvelle`}>Ajouter une mesure</Link>}
        />
      ) : (
        <GardeBloc acteId={id} bloc="mesures">
          <CatalogueForm
            action={addMesuresCatalogueAction}
            acteId={id}
            catalogue={catalogue.map(({ code, famille, intitule, debutAnnee, finAnnee, note }) => ({
              code,
              famille,
              intitule,
              debutAnnee,
              finAnnee,
              note,
              reprise: reprises.has(code),
              deLaPeriode: acte.periode === null || chevauche(acte.periode, toAnnees(debutAnnee, finAnnee)),
              territoires: comptees.find((comptee) => comptee.code === code)?.territoires ?? 0,
            }))}
          />
        </GardeBloc>
      )}
    </>
  )
}

function toAnnees(premiere: number, derniere: number): Periode {
  return { debut: `${premiere}-01-01`, fin: `${derniere}-12-31` }
}
