import type { Metadata } from 'next'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { FilActe } from '@/components/redaction/acte/fil-acte'
import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import { ApercuReconduction } from '@/components/redaction/montants/apercu-reconduction'
import { DemandeReconduction } from '@/components/redaction/montants/demande-reconduction'
import { listSujets } from '@/components/redaction/montants/sujets'
import { listRubriques } from '@/lib/domain/analyse'
import { listPortees, reconduire } from '@/lib/domain/montant/reconduction'
import { expliquerReconductionVaine, nommerPortee } from '@/lib/domain/phrase/reconduction'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { reconduireMontantsAction } from '@/lib/features/actes/actions/montants'
import { toCalcul } from '@/lib/features/actes/schema-reconduction'
import { type PageActeProps, readActe, readBrouillon } from '../../charge'
import { GardeBloc } from '../../garde-bloc'
import { lireDemande } from './demande'

type Props = PageActeProps & { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export async function generateMetadata({ params }: PageActeProps): Promise<Metadata> {
  const { acte } = await readActe((await params).id, '/montants/reconduction')
  return {
    title: `Reprendre des montants, ${acte.libelle}`,
    description: `Reprendre sur une nouvelle période les montants de ${entreGuillemets(acte.libelle)}, par un facteur ou un nouveau total.`,
  }
}

/** Reprendre les montants d’une période sur une autre : la demande, l’aperçu, puis un seul enregistrement. */
export default async function ReconductionPage({ params, searchParams }: Props) {
  const { id } = await params
  const { acte, convention, collectivite, version } = await readBrouillon(id, '/montants/reconduction')
  const portees = listPortees(acte.montants)
  const { valeurs, erreurs, saisie } = lireDemande(await searchParams, acte.periode, portees)
  const portee = portees.find(({ cle }) => cle === saisie?.portee)
  const calcul = saisie && toCalcul(saisie)
  const reconduction =
    saisie && portee && calcul
      ? reconduire(acte.montants, listRubriques(acte), {
          portee,
          vers: { debut: saisie.debut, fin: saisie.fin },
          calcul,
        })
      : null
  const vaine = reconduction && expliquerReconductionVaine(reconduction.lignes)
  return (
    <>
      <FilActe convention={convention} acte={acte} ici="Reprendre des montants" />
      <TeteDePage
        surtitre={`${convention.titre} · ${acte.libelle}`}
        titre="Reprendre des montants"
        chapo="Les montants d’une période, multipliés ou répartis sur une autre. Rien n’est écrit avant que vous l’ayez relu."
      />
      <GardeBloc acteId={id} bloc="montants">
        {portees.length === 0 ? (
          <p>L’acte n’a encore aucun montant chiffré à reprendre.</p>
        ) : (
          <DemandeReconduction
            portees={portees.map((candidate) => ({ cle: candidate.cle, libelle: nommerPortee(candidate) }))}
            valeurs={valeurs}
            erreurs={erreurs}
          />
        )}
        {reconduction && (
          <section aria-labelledby="apercu" className="mt-12 space-y-6">
            <h2 id="apercu">Ce qui sera écrit</h2>
            <ApercuReconduction
              reconduction={reconduction}
              sujets={listSujets(acte)}
              collectivite={collectivite}
              additionnes={calcul?.tag === 'total'}
            />
            {vaine === null ? (
              <BoutonAction
                id="reconduction"
                action={reconduireMontantsAction}
                valeurs={{ acteId: id, version: `${version}`, ...valeurs }}
                libelle="Enregistrer ces montants"
                variant="secondary"
              />
            ) : (
              <p>{vaine}</p>
            )}
          </section>
        )}
      </GardeBloc>
    </>
  )
}
