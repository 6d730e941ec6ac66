'use client'

import { useContext } from 'react'
import { Button } from '@/components/ui/button'
import { isMontantOuvert } from '@/lib/domain/cycle/rouvertes'
import type { Periode } from '@/lib/domain/periode'
import { nommerLigne } from './contestees'
import { ContexteEditeur } from './contexte'
import type { EtatEditeur } from './etat'
import { createIntention } from './intention'
import { createLigne, findPrecedente } from './ligne'
import { LigneFermee } from './ligne-fermee'
import { COLONNES, LigneMontant } from './ligne-montant'
import type { SujetSaisi } from './sujet-saisi'

type GroupeSujetProps = {
  readonly sujet: SujetSaisi
  readonly etat: EtatEditeur
  /** Les noms des colonnes ne s’écrivent qu’une fois, en tête du premier groupe. */
  readonly enTete: boolean
  /** La période d’une première ligne. */
  readonly periode: Periode | null
}

const AUCUNE_ERREUR = {}

export function GroupeSujet({ sujet, etat, enTete, periode }: GroupeSujetProps) {
  const { agir, grille, sources } = useContext(ContexteEditeur)
  const sourceSeule = sources.length === 1 ? (sources[0]?.valeur ?? '') : ''
  const lignes = etat.lignes.flatMap((ligne, rang) => (ligne.sujet === sujet.cle ? [{ ligne, rang }] : []))
  const ajouter = () => {
    const cle = crypto.randomUUID()
    agir({ type: 'ajouter', cle, sujet: sujet.cle, periode, sourceSeule })
    requestAnimationFrame(() => document.getElementById(`montant-${cle}-montant`)?.focus())
  }
  return (
    <section aria-labelledby={`sujet-${sujet.cle}`} className="@container">
      <h2 id={`sujet-${sujet.cle}`} className="text-lg">
        {sujet.titre}
      </h2>
      {sujet.precision && <p className="text-sm text-encre-douce">{sujet.precision}</p>}
      {enTete && (
        <div
          aria-hidden="true"
          className={`${COLONNES} mt-2 hidden! border-b border-encre pb-1 text-xs font-semibold @3xl:grid!`}
        >
          <span>Nature</span>
          <span>Période</span>
          <span>Qui paie</span>
          <span className="text-right">Montant</span>
          <span>Précision</span>
        </div>
      )}
      {lignes.map(({ ligne, rang }, numero) =>
        isMontantOuvert(grille, ligne) ? (
          <LigneMontant
            key={ligne.cle}
            ligne={ligne}
            rang={rang}
            nom={nommerLigne(sujet, numero)}
            erreurs={etat.erreurs[ligne.cle] ?? AUCUNE_ERREUR}
            desaccord={etat.desaccords.find(({ cle }) => cle === ligne.cle) ?? null}
          />
        ) : (
          <LigneFermee key={ligne.cle} ligne={ligne} rang={rang} nom={nommerLigne(sujet, numero)} />
        ),
      )}
      {isMontantOuvert(grille, { id: '', sujet: sujet.cle }) && (
        <Button
          type="submit"
          variant="quiet"
          icon="plus"
          data-ajouter
          className="-ml-4 text-sm"
          {...createIntention({
            type: 'insert',
            payload: {
              name: 'montants',
              defaultValue: createLigne('', sujet.cle, findPrecedente(etat.lignes, sujet.cle), periode, sourceSeule),
            },
          })}
          onClick={(evenement) => {
            evenement.preventDefault()
            ajouter()
          }}
        >
          Ajouter une ligne<span className="sr-only"> à « {sujet.titre} »</span>
        </Button>
      )}
    </section>
  )
}
