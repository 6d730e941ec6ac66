import type { Metadata } from 'next'
import { Sommaire } from '@/components/actes/sommaire'
import { Champs } from '@/components/donnees/champs'
import { FilAriane } from '@/components/layout/fil-ariane'
import { TeteDePage } from '@/components/layout/tete-de-page'
import { ADRESSE_API, ADRESSE_DONNEES } from '@/lib/domain/adresse-publique'
import { describeApi } from '@/lib/features/donnees/api/lecture-document'
import { getEnv } from '@/lib/platform/env'
import { composeMetadonnees } from '../../metadonnees'

const TITRE = 'L’API'
const PHRASE =
  'Lire par programme tout ce que le portail publie\u202f: chaque adresse, ses paramètres et le sens de chaque colonne.'

export function generateMetadata(): Metadata {
  return composeMetadonnees({ title: TITRE, description: PHRASE, adresse: ADRESSE_API })
}

export default function ApiPage() {
  const { racine, parties } = describeApi()
  const exemple = `${racine}/parite?principal=true&limite=1000`
  return (
    <>
      <FilAriane
        etapes={[
          { href: '/', libelle: 'Accueil' },
          { href: ADRESSE_DONNEES, libelle: 'Données ouvertes' },
        ]}
        ici={TITRE}
      />
      <TeteDePage titre={TITRE} chapo={PHRASE} />
      <section aria-labelledby="debuter" className="max-w-texte space-y-4">
        <h2 id="debuter">Débuter</h2>
        <p>Sans clé ni inscription. La parité de tous les territoires, en une demande{'\u202f'}:</p>
        <Exemple code={`curl '${exemple}'`} titre="En ligne de commande" />
        <Exemple
          titre="En JavaScript"
          code={`const reponse = await fetch('${exemple}')\nconst { donnees, suivant } = await reponse.json()`}
        />
        <p>
          <a href={`${racine}/openapi.json`}>Le document OpenAPI 3.1</a>, d’où vient cette page, engendre un client dans
          la plupart des langages.
        </p>
      </section>
      <section aria-labelledby="regles" className="mt-12 max-w-texte">
        <h2 id="regles" className="mb-4">
          Ce qu’il faut savoir
        </h2>
        <ul className="list-disc space-y-2 pl-5">
          <li>
            Un montant est un nombre entier de centimes. S’il manque, il est nul et la colonne d’à côté dit pourquoi.
          </li>
          <li>
            Deux natures de montant, deux périmètres, une part et l’ensemble qui la contient ne s’additionnent pas.
          </li>
          <li>
            Une liste rend ce qui vaut aujourd’hui. <code>historique=true</code> y ajoute ce que des publications plus
            récentes ont remplacé.
          </li>
          <li>
            Une page mène à la suivante par l’adresse <code>suivant</code>, que donne aussi l’en-tête <code>Link</code>.
          </li>
          <li>
            L’étiquette <code>ETag</code> d’une réponse, redonnée par <code>If-None-Match</code>, reçoit une réponse
            vide (304) tant que rien ne se publie.
          </li>
          <li>
            Une même adresse peut faire {getEnv().TANDEM_API_PAR_MINUTE} demandes par minute. Les en-têtes{' '}
            <code>RateLimit</code> disent ce qui reste{'\u202f'}; au-delà, la réponse 429 dit quand revenir.
          </li>
          <li>
            Un refus est un <code>application/problem+json</code> (RFC 9457), avec toutes les erreurs de la demande.
          </li>
        </ul>
      </section>
      <div className="mt-12">
        <Sommaire parties={parties.map(({ code }) => ({ id: code, titre: code }))} />
      </div>
      {parties.map(({ code, description, adresses, colonnes }) => (
        <section key={code} aria-labelledby={code} className="mt-12 space-y-4">
          <h2 id={code}>{code}</h2>
          <p className="max-w-texte">{description}</p>
          {adresses.map(({ chemin, titre, parametres }) => (
            <div key={chemin}>
              <p>
                <code className="break-all font-semibold">GET {chemin}</code>
                <span className="ml-3 text-encre-douce text-sm">{titre}</span>
              </p>
              {parametres.length > 0 && <Champs titre={`Paramètres de ${chemin}`} champs={parametres} />}
            </div>
          ))}
          {colonnes.length > 0 && <Champs titre={`Colonnes de ${code}`} champs={colonnes} />}
        </section>
      ))}
    </>
  )
}

function Exemple({ titre, code }: { readonly titre: string; readonly code: string }) {
  return (
    <figure>
      <figcaption className="text-encre-douce text-sm">{titre}</figcaption>
      <pre className="mt-1 whitespace-pre-wrap break-all bg-surface p-3 text-sm">
        <code>{code}</code>
      </pre>
    </figure>
  )
}
