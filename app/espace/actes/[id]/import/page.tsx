import type { Metadata } from 'next'
import Link from 'next/link'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { Confirmation } from '@/components/redaction/confirmation'
import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import { DepotClasseur } from '@/components/redaction/import/depot-classeur'
import { ImportsFaits } from '@/components/redaction/import/imports-faits'
import { Alert } from '@/components/ui/alert'
import { expliquerClasseur, RAISONS_CLASSEUR } from '@/lib/domain/phrase/classeur'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { discardImportAction, undoImportAction } from '@/lib/features/actes/actions/import'
import { listImports } from '@/lib/features/actes/queries/import'
import { unwrap } from '@/lib/platform/http/unwrap'
import { type PageActeProps, readActe, readBrouillon } from '../charge'

type Props = PageActeProps & { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { acte, convention } = await readActe((await params).id, '/import')
  return {
    title: `Importer un tableur, ${acte.libelle}`,
    description: `Importer depuis un tableur les montants et les fiches de ${entreGuillemets(acte.libelle)}, ${convention.titre}.`,
  }
}

/** Prendre le classeur de l’acte, envoyer un fichier, annuler un import. */
export default async function ImportPage({ params, searchParams }: Props) {
  const { id } = await params
  const { fait, refus } = await searchParams
  const { acte, convention, viewer } = await readBrouillon(id, '/import')
  const { aRelire, faits } = unwrap(await listImports(viewer, { acteId: id }))
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Importer un tableur" />
      <Confirmation fait={fait} />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Importer un tableur"
        chapo="Des montants, depuis votre tableau ou le classeur de l’acte ; des mesures et des fiches, depuis ce classeur. Vous relisez chaque changement avant qu’il soit écrit."
      />
      <div className="space-y-12">
        {aRelire && (
          <Alert title="Un fichier attend votre relecture">
            <p className="wrap-anywhere">
              <Link href={`/espace/actes/${id}/import/${aRelire.id}`}>Reprendre {aRelire.nomFichier}</Link>. Un autre
              fichier le remplacera{'\u202f'}; sans vous, il s’efface trente jours après son dernier changement.
            </p>
            <div className="mt-3">
              <BoutonAction
                id="renoncer"
                action={discardImportAction}
                valeurs={{ acteId: id, importId: aRelire.id }}
                libelle="Renoncer à ce fichier"
                precision={entreGuillemets(aRelire.nomFichier)}
                variant="secondary"
              />
            </div>
          </Alert>
        )}
        <section aria-labelledby="envoyer" className="space-y-4">
          <h2 id="envoyer">Envoyer un fichier</h2>
          <DepotClasseur acteId={id} refus={expliquerRefus(refus)} />
        </section>
        <section aria-labelledby="prendre" className="max-w-texte space-y-4">
          <h2 id="prendre">Prendre le classeur de l’acte</h2>
          <p>
            Une feuille pour les montants, une ligne par montant ; une feuille pour les mesures et une pour les actions.
            Changez ce qui doit l’être, ajoutez des lignes, effacez les montants qui n’ont plus lieu d’être, puis
            renvoyez-le ici. Zéro s’écrit 0{'\u202f'}; une case vide reste un montant qui manque. Gardez les colonnes
            cachées{'\u202f'}: elles disent quel montant est lequel.
          </p>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            <li>
              <a href={`/espace/actes/${id}/montants.xlsx`}>Classeur de l’acte (XLSX)</a>
            </li>
            <li>
              <a href={`/espace/actes/${id}/montants.csv`}>Montants seuls (CSV)</a>
            </li>
          </ul>
        </section>
        {faits.length > 0 && (
          <section aria-labelledby="faits" className="space-y-4">
            <h2 id="faits">Imports précédents</h2>
            <ImportsFaits acteId={id} imports={faits} undo={undoImportAction} />
          </section>
        )}
      </div>
    </>
  )
}

const REFUS_DEPOT = 'Ce fichier n’a pas pu être gardé\u202f: l’acte a changé d’étape, ou vos droits. Relisez l’acte.'

function expliquerRefus(refus: string | string[] | undefined): string | null {
  if (refus === undefined) return null
  const raison = RAISONS_CLASSEUR.find((connue) => connue === refus)
  return raison ? expliquerClasseur(raison) : REFUS_DEPOT
}
