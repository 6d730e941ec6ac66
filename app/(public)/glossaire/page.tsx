import type { Metadata } from 'next'
import { Sommaire } from '@/components/actes/sommaire'
import { PageRepere } from '@/components/reperes/page-repere'
import { TermeDefini } from '@/components/reperes/terme-defini'
import { Table, Td, Th } from '@/components/ui/table'
import { listLettres } from '@/lib/domain/glossaire/glossaire'
import { NOMS_CHANGES } from '@/lib/domain/glossaire/noms-changes'

const PHRASE =
  'Les mots des conventions et ceux du portail, chacun avec son adresse. Ce qu’aucune source publique ne confirme est dit.'

export const metadata: Metadata = { title: 'Glossaire', description: PHRASE }

const NOMS = { id: 'noms-qui-ont-change', titre: 'Noms qui ont changé' } as const

export default function GlossairePage() {
  const lettres = listLettres()
  return (
    <PageRepere titre="Glossaire" chapo={PHRASE}>
      <Sommaire parties={[...lettres.map(({ lettre }) => ({ id: getId(lettre), titre: lettre })), NOMS]} />
      {lettres.map(({ lettre, termes }) => (
        <section key={lettre} aria-labelledby={getId(lettre)} className="mt-10">
          <h2 id={getId(lettre)} className="mb-2">
            {lettre}
          </h2>
          <dl>
            {termes.map((terme) => (
              <TermeDefini key={terme.ancre} terme={terme} />
            ))}
          </dl>
        </section>
      ))}
      <section aria-labelledby={NOMS.id} className="mt-16 max-w-texte space-y-4">
        <h2 id={NOMS.id}>{NOMS.titre}</h2>
        <p>Un acte garde le nom qui valait à sa date : le portail ne récrit pas ses sources.</p>
        <Table caption="Chaque nom, et celui qui l’a remplacé" captionHidden>
          <thead>
            <tr>
              <Th>Ancien nom</Th>
              <Th>Nom actuel</Th>
              <Th>Depuis</Th>
            </tr>
          </thead>
          <tbody>
            {NOMS_CHANGES.map(({ avant, apres, depuis }) => (
              <tr key={avant}>
                <Th scope="row">{avant}</Th>
                <Td>{apres}</Td>
                <Td>{depuis}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
    </PageRepere>
  )
}

function getId(lettre: string): string {
  return `lettre-${lettre.toLowerCase()}`
}
