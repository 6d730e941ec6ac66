import { BalanceBilan } from '@/components/parite/balance-bilan'
import { ButtonLink } from '@/components/ui/button-link'
import { decrireSignature } from '@/lib/domain/phrase/date'
import { compter } from '@/lib/domain/phrase/nombre'
import { decrireMotif, nommerInterlocuteur } from '@/lib/domain/phrase/suivi'
import type { CriteresSuivi } from '@/lib/domain/suivi/criteres'
import { cleLigne, type LigneSuivi } from '@/lib/domain/suivi/ligne'
import { decrirePortee } from '../portee'
import { adresseConventionSuivie } from './adresse-suivi'
import { AttentesLigne } from './attentes-ligne'
import { EcheancesLigne } from './echeances-ligne'
import { nommerLigne } from './nommer-ligne'
import { VerdictLigne } from './verdict-ligne'

type FicheAppelProps = { readonly ligne: LigneSuivi; readonly criteres: CriteresSuivi }

/** Une convention à évoquer : chaque raison avec son interlocuteur, désigné par son rôle. */
export function FicheAppel({ ligne, criteres }: FicheAppelProps) {
  const { territoire, convention, veille, motifs, bilan, attentes, echeances } = ligne
  const id = convention?.id ?? veille?.conventionId
  const titre = convention?.titre ?? veille?.conventionTitre ?? 'Aucune convention publiée'
  const ancre = `convention-${cleLigne(ligne)}`
  return (
    <section aria-labelledby={ancre} className="space-y-6">
      <div className="space-y-2">
        <h2 id={ancre}>{titre}</h2>
        <p className="text-encre-douce">
          {nommerLigne(ligne)}
          {convention &&
            ` · ${convention.acteLibelle}, ${decrireSignature(convention.dateSignature, convention.precisionDateSignature)}`}
        </p>
        <VerdictLigne ligne={ligne} />
      </div>
      {motifs.length > 0 && (
        <div className="space-y-2">
          <h3>Pourquoi appeler, et qui</h3>
          <ol className="divide-y divide-filet border-y border-filet">
            {motifs.map((motif) => (
              <li key={motif.tag} className="grid gap-x-8 py-3 md:grid-cols-[1fr_20rem]">
                <p className="font-semibold">{decrireMotif(motif, territoire.type)}</p>
                <p>{nommerInterlocuteur(motif, ligne)}</p>
              </li>
            ))}
          </ol>
        </div>
      )}
      {bilan && (
        <div className="max-w-texte space-y-2">
          <h3>{decrirePortee(bilan)}</h3>
          <BalanceBilan bilan={bilan} collectivite={territoire} size="carte" legende />
        </div>
      )}
      <dl className="grid gap-6 md:grid-cols-3">
        <div>
          <dt className="font-semibold">Attend</dt>
          <dd>
            <AttentesLigne attentes={attentes} toutes />
          </dd>
        </div>
        <div>
          <dt className="font-semibold">Échéances</dt>
          <dd>
            <EcheancesLigne echeances={echeances} toutes />
          </dd>
        </div>
        {convention && (
          <div>
            <dt className="font-semibold">Écarts sans réponse</dt>
            <dd>
              {compter(convention.ecartsReels, 'réel', 'réels')},{' '}
              {compter(convention.ecartsConsignes, 'relevé', 'relevés')},{' '}
              {compter(convention.ecartsExplicables, 'explicable', 'explicables')} par des arrondis
            </dd>
          </div>
        )}
      </dl>
      {id !== undefined && (
        <p className="ecran-seulement">
          <ButtonLink href={adresseConventionSuivie(id, criteres)} variant="secondary">
            Ouvrir la convention
          </ButtonLink>
        </p>
      )}
    </section>
  )
}
