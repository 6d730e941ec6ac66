import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { Option } from '@/components/redaction/formulaire/champs'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { Details } from '@/components/ui/details'
import { AnnonceTenueForm } from './annonce-tenue-form'

interface AnnonceConnue {
  readonly id: string
  readonly territoire: string
  readonly auteur: string
  readonly citation: string
  readonly suites: readonly { readonly conventionId: string }[]
}

type AnnoncesConventionProps = {
  readonly conventionId: string
  readonly annonces: readonly AnnonceConnue[]
  readonly link: ActionFormulaire
  readonly unlink: ActionFormulaire
}

/** Les promesses publiques que cette convention a tenues. */
export function AnnoncesConvention({ conventionId, annonces, link, unlink }: AnnoncesConventionProps) {
  const isTenue = ({ suites }: AnnonceConnue) => suites.some((suite) => suite.conventionId === conventionId)
  const libres = annonces.filter((annonce) => !isTenue(annonce))
  return (
    <section aria-labelledby="annonces" className="space-y-4">
      <h2 id="annonces">Annonces tenues</h2>
      <ul className="max-w-texte space-y-6">
        {annonces.filter(isTenue).map(({ id, auteur, citation, territoire }) => (
          <li key={id} className="space-y-2">
            <p>
              {auteur}, {territoire}
              {'\u202f'}: <q>{citation}</q>
            </p>
            <BoutonAction
              id={`delier-${id}`}
              action={unlink}
              valeurs={{ annonceId: id, conventionId }}
              libelle="Délier"
              precision={`l’annonce de ${auteur}`}
            />
          </li>
        ))}
      </ul>
      {libres.length > 0 && (
        <Details summary="Lier une annonce que cette convention a tenue">
          <AnnonceTenueForm action={link} conventionId={conventionId} annonces={libres.map(toOption)} />
        </Details>
      )}
    </section>
  )
}

const CITATION_MAX = 90

function toOption({ id, auteur, territoire, citation }: AnnonceConnue): Option {
  const extrait = citation.length > CITATION_MAX ? `${citation.slice(0, CITATION_MAX)}…` : citation
  return { valeur: id, libelle: `${territoire}, ${auteur}\u202f: ${extrait}` }
}
