import type { Metadata } from 'next'
import { TableEtapes } from '@/components/cycle/table-etapes'
import { TableGestes } from '@/components/cycle/table-gestes'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { requireViewer } from '@/lib/platform/auth/require-viewer'

export const metadata: Metadata = {
  title: 'Les étapes d’un acte',
  description:
    'Par quelles étapes passe un acte, du brouillon à la signature : qui agit, quand et à quelles conditions.',
}

export default async function CycleDeViePage() {
  await requireViewer('/espace/aide/cycle-de-vie')
  return (
    <>
      <FilAriane etapes={[{ href: '/espace', libelle: 'Mes actions' }]} ici="Les étapes d’un acte" />
      <TeteDePage
        titre="Les étapes d’un acte"
        chapo="La collectivité rédige et transmet, la préfecture examine et valide, la collectivité signe : l’acte est alors figé et public. Tout ce qui n’est pas écrit ici est impossible."
      />
      <div className="space-y-12">
        <section aria-labelledby="etapes" className="space-y-4">
          <h2 id="etapes">Où en est l’acte, vu de chacun</h2>
          <TableEtapes />
        </section>
        <section aria-labelledby="gestes" className="space-y-4">
          <h2 id="gestes">Qui peut faire quoi</h2>
          <p className="max-w-texte">
            Chaque geste est gardé au journal avec son auteur et sa raison. Un acte ancien, déjà signé sur le papier, se
            passe d’examen : cochez « Reprise après coup » dans son en-tête.
          </p>
          <TableGestes />
          <p className="max-w-texte">
            Une fois l’acte signé, une erreur de saisie se corrige par un{' '}
            <a href="/glossaire#erratum">erratum public</a>, le reste par un avenant.
          </p>
        </section>
      </div>
    </>
  )
}
