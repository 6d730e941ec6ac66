import type { Metadata } from 'next'
import { Balance } from '@/components/balance/balance'
import type { Vignette } from './vignette'

/** Ce qui se lit dans le cadre d’un autre site ne s’indexe pas : la page du territoire, elle, s’indexe. */
export const robotsIntegree: Metadata = { title: 'Balance intégrée', robots: { index: false } }

type PageIntegreeProps = {
  readonly titre: string
  /** L’adresse entière de la page du territoire. */
  readonly adresse: string
  readonly vignettes: readonly Vignette[]
}

/** La balance d’un territoire dans le cadre d’un autre site : l’essentiel, et un lien vers de quoi le vérifier. */
export function PageIntegree({ titre, adresse, vignettes }: PageIntegreeProps) {
  return (
    <main className="space-y-6 p-4">
      <h1 className="text-xl">{titre}</h1>
      {vignettes.length === 0 && <p>Aucune convention publiée{'\u202f'}: non renseigné.</p>}
      {vignettes.map(
        ({ titre: convention, portee, verdict, balance, parts: [etat, collectivite], ensemble, autres, phrase }) => (
          <section key={convention} className="max-w-texte space-y-2">
            <h2 className="text-lg">{convention}</h2>
            {portee !== null && <p className="text-sm text-encre-douce">{portee}</p>}
            {balance !== null && etat && collectivite && (
              <Balance
                {...balance}
                phrase={phrase}
                size="carte"
                legende={{
                  etat: etat.montant,
                  departement: collectivite.montant,
                  nomDepartement: collectivite.nom,
                  ensemble: ensemble ?? undefined,
                  autre: autres ?? undefined,
                }}
              />
            )}
            <p>{verdict}.</p>
          </section>
        ),
      )}
      <p className="text-sm">
        Source{'\u202f'}:{' '}
        <a href={adresse} target="_blank" rel="noopener">
          Tandem, {titre} (nouvelle fenêtre)
        </a>
        , Licence Ouverte 2.0.
      </p>
    </main>
  )
}
