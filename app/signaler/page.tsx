import type { Metadata } from 'next'
import Link from 'next/link'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { SignalementForm } from '@/components/signalements/signalement-form'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { ADRESSE_TERRITOIRES } from '@/lib/domain/adresse-publique'
import { depositSignalementAction } from '@/lib/features/signalements/actions'
import { getPageSignalee, type PageSignalee } from '@/lib/features/signalements/public'
import { getAdresseAbsolue } from '@/lib/platform/http/adresse-absolue'

const TITRE = 'Signaler une erreur sur un chiffre'
const PHRASE =
  'Ce que vous écrivez va à la collectivité qui publie le chiffre. Vous lirez ici sa réponse, sans dire qui vous êtes.'

export function generateMetadata(): Metadata {
  return { title: TITRE, description: PHRASE, alternates: { canonical: getAdresseAbsolue('/signaler') } }
}

export default async function SignalerPage({ searchParams }: PageProps<'/signaler'>) {
  const { page, montant } = await searchParams
  const montantId = typeof montant === 'string' ? montant : undefined
  const signalee = typeof page === 'string' ? await getPageSignalee(page, montantId) : null
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/', libelle: 'Accueil' },
          ...(signalee === null ? [] : [{ href: signalee.page, libelle: signalee.titre }]),
        ]}
        ici={TITRE}
      />
      <TeteDePage titre={TITRE} chapo={PHRASE} />
      {signalee === null ? <SansPage /> : <Formulaire signalee={signalee} montant={montantId ?? ''} />}
    </>
  )
}

function Formulaire({ signalee, montant }: { readonly signalee: PageSignalee; readonly montant: string }) {
  return (
    <div className="space-y-6">
      <p className="max-w-texte">
        Page : <Link href={signalee.page}>{signalee.titre}</Link>. Qui vous répondra : {signalee.collectivite}.
      </p>
      <SignalementForm
        action={depositSignalementAction}
        page={signalee.page}
        montant={montant}
        chiffre={signalee.chiffre}
      />
    </div>
  )
}

function SansPage() {
  return (
    <EmptyState
      title="De quel chiffre s’agit-il ?"
      action={<ButtonLink href={ADRESSE_TERRITOIRES}>Chercher un territoire</ButtonLink>}
    >
      Ouvrez la page où vous le lisez, puis suivez son lien « Signaler une erreur » : votre message saura de quoi il
      parle, et à qui aller.
    </EmptyState>
  )
}
