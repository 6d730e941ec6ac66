import type { Metadata } from 'next'
import Link from 'next/link'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { listOptionsSources } from '@/components/redaction/acte/options-acte'
import { ErratumForm } from '@/components/redaction/erratum/erratum-form'
import { Alert } from '@/components/ui/alert'
import type { Acte, MontantComplet } from '@/lib/domain/instantane'
import { formatSaisie } from '@/lib/domain/montant/format-montant'
import { formatJourSaisie } from '@/lib/domain/periode'
import { nommerMontant } from '@/lib/domain/phrase/montant-nomme'
import { erratumAction } from '@/lib/features/actes/actions/erratum'
import { getActeACorriger } from '@/lib/features/actes/queries/erratum'
import { unwrap } from '@/lib/platform/http/unwrap'
import { type PageActeProps, readActe } from '../charge'

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { acte, convention } = await readActe((await params).id, '/erratum')
  return {
    title: `Erratum, ${acte.libelle}`,
    description: `Corriger en public une erreur de saisie de « ${acte.libelle} », ${convention.titre}.`,
  }
}

export default async function ErratumPage({ params }: PageActeProps) {
  const { id } = await params
  const { viewer, acte: lu, convention } = await readActe(id, '/erratum')
  const corrigeable = unwrap(await getActeACorriger(viewer, { acteId: id }))
  return (
    <>
      <FilActe convention={convention} acte={lu} ici="Erratum" />
      <TeteDePage
        surtitre={`${convention.titre} · ${lu.libelle}`}
        titre="Corriger une erreur de saisie"
        chapo="Un erratum rétablit ce que dit le document signé. Ce qui a été convenu ne change que par un avenant."
      />
      {'refus' in corrigeable ? (
        <Alert title="Cet acte ne se corrige pas par un erratum">
          <p>{corrigeable.refus}</p>
        </Alert>
      ) : (
        <div className="space-y-8">
          {corrigeable.ouvert && (
            <Alert tone="warning" title="Un avenant est déjà ouvert">
              <p>
                « <Link href={`/espace/actes/${corrigeable.ouvert.id}`}>{corrigeable.ouvert.libelle}</Link> » est une
                copie d’avant la correction{'\u202f'}: corrigez-y aussi ces valeurs.
              </p>
            </Alert>
          )}
          <ErratumForm
            action={erratumAction}
            sources={listOptionsSources(corrigeable.convention)}
            noms={corrigeable.publie.acte.montants.map((montant) => nommerMontant(montant, corrigeable.publie))}
            actuel={toSaisie(id, corrigeable.publie.acte)}
          />
        </div>
      )}
    </>
  )
}

function toSaisie(acteId: string, acte: Acte) {
  return {
    acteId,
    numero: acte.numero,
    citation: acte.citation,
    dateSignature: formatJourSaisie(acte.dateSignature),
    precisionDateSignature: acte.precisionDateSignature ?? ('jour' as const),
    montants: acte.montants.map(toMontantSaisi),
  }
}

function toMontantSaisi({ id, valeur, sourceId, citation, page, note }: MontantComplet) {
  const chiffre = valeur.kind === 'chiffre' ? valeur : null
  return {
    id,
    montant: chiffre ? formatSaisie(chiffre.centimes) : '',
    precision: chiffre?.precision ?? null,
    absence: valeur.kind === 'chiffre' ? null : valeur.kind,
    sourceId,
    citation,
    page,
    note,
  }
}
