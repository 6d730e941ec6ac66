import type { Metadata } from 'next'
import { Annonce } from '@/components/actes/annonce'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { EmptyState } from '@/components/ui/empty-state'
import { LiensFormats } from '@/components/ui/liens-formats'
import { listAnnonces } from '@/lib/features/annonces/public'

const PHRASE =
  'Une annonce est une promesse relevée dans un document public\u202f: elle n’engage aucune convention et n’est comptée dans aucun total.'

export const metadata: Metadata = { title: 'Annonces', description: PHRASE }

export default async function AnnoncesPage() {
  const annonces = await listAnnonces()
  return (
    <>
      <FilAriane etapes={[{ href: '/', libelle: 'Accueil' }]} ici="Annonces" />
      <TeteDePage titre="Annonces" chapo={PHRASE} />
      {annonces.length === 0 ? (
        <EmptyState title="Aucune annonce n’est publiée" />
      ) : (
        <div className="space-y-12">
          {annonces.map((annonce) => (
            <Annonce key={annonce.id} annonce={annonce} />
          ))}
          <LiensFormats csv="/donnees/annonces.csv" libelle="Les annonces" />
        </div>
      )}
    </>
  )
}
