'use client'

import { useContext, useMemo, useState } from 'react'
import type { CollectiviteNommee } from '@/components/parite/balance-parts'
import { type ActeAnalysable, listRubriques } from '@/lib/domain/analyse'
import type { Periode } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { ContexteEditeur } from '../montants/contexte'
import type { EtatEditeur } from '../montants/etat'
import type { SujetSaisi } from '../montants/sujet-saisi'
import { AideGrille } from './aide-grille'
import { BarreGrille } from './barre-grille'
import { CasesARevoir } from './cases-a-revoir'
import { listCalculees } from './cases-calculees'
import { PanneauCase } from './panneau-case'
import { PiedGrille } from './pied-grille'
import { RangeeGrille } from './rangee-grille'
import { RangeeNeuve } from './rangee-neuve'
import { TeteGrille } from './tete-grille'
import { useCommandes } from './use-commandes'
import { useGestes } from './use-gestes'
import { useModele } from './use-modele'

type GrilleMontantsProps = {
  readonly acteId: string
  readonly etat: EtatEditeur
  readonly acte: ActeAnalysable
  readonly sujets: readonly SujetSaisi[]
  readonly periode: Periode | null
  readonly collectivite: CollectiviteNommee
  readonly parite: boolean
  readonly ajout: boolean
  readonly adresseFormulaire: string
}

/** Les mêmes montants que le formulaire, en grille : une nature à la fois, les périodes et les payeurs en colonnes. */
export function GrilleMontants(props: GrilleMontantsProps) {
  const { acteId, etat, acte, sujets, periode, collectivite, parite, ajout, adresseFormulaire } = props
  const { agir, sources } = useContext(ContexteEditeur)
  const modele = useModele(etat, sujets, periode)
  const { nature, colonnes, rangees, previsibles, posees, aPart, signalements, isFermee } = modele
  const [sourceId, choisirSource] = useState(
    () => etat.lignes.at(-1)?.sourceId || (sources.length === 1 ? (sources[0]?.valeur ?? '') : ''),
  )
  const gestes = useGestes(etat.lignes, { sourceId, page: '' }, agir)
  const commandes = useCommandes(modele, gestes, sujets)
  const { selection, neuves, frappe, annonce, nommer, getContenu, ecrire, executer } = commandes
  const { actif, plage, table } = selection
  const calculees = useMemo(() => listCalculees(colonnes, parite), [colonnes, parite])
  const nombreColonnes = 1 + colonnes.length + calculees.length
  const rubriques = useMemo(() => listRubriques(acte), [acte])
  const contenu = getContenu(actif)
  const [ligne] = contenu
  const choisies = [plage.gauche, plage.droite] as const
  const nombreChoisies = (plage.bas - plage.haut + 1) * (plage.droite - plage.gauche + 1)

  return (
    <div className="space-y-4">
      <h2 className="sr-only">Montants en grille</h2>
      <p className="hidden noscript:block">
        La grille a besoin de JavaScript{'\u202f'}: <a href={adresseFormulaire}>ouvrir le formulaire</a>.
      </p>
      <BarreGrille
        {...modele}
        sourceId={sourceId}
        choisirSource={choisirSource}
        peut={gestes.peut}
        defaire={() => executer({ type: 'defaire' })}
        refaire={() => executer({ type: 'refaire' })}
        partager={commandes.partager}
      />
      <div className="gap-6 lg:grid lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0 space-y-2">
          <div className="relative isolate contain-content max-h-[75dvh] overflow-auto border border-filet-fort print:max-h-none print:overflow-visible">
            <table
              ref={table}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: une grille qui reste un vrai tableau, pour l’impression et sans style
              role="grid"
              aria-label="Grille des montants, en euros"
              aria-rowcount={rangees.length + (ajout ? 4 : 3)}
              aria-colcount={nombreColonnes}
              aria-multiselectable
              className="grille w-full border-separate border-spacing-0 text-sm"
            >
              <TeteGrille colonnes={colonnes} calculees={calculees} />
              <tbody {...commandes.gestionnaires}>
                {rangees.map((rangee, rang) => {
                  const sujet = sujets[rang]
                  if (sujet === undefined) return null
                  return (
                    <RangeeGrille
                      key={rangee.sujet}
                      sujet={sujet}
                      rang={rang}
                      rangee={rangee}
                      previsible={previsibles[rang] ?? rangee}
                      colonnes={colonnes}
                      nature={nature}
                      collectivite={collectivite}
                      calculees={calculees}
                      active={actif.rang === rang ? actif.colonne : null}
                      choisies={plage.haut <= rang && rang <= plage.bas ? choisies : null}
                      frappe={actif.rang === rang ? frappe : null}
                      signalements={signalements.filter((signalement) => signalement.rang === rang)}
                      fermees={rangee.cases.map((_, colonne) => isFermee(rangee, colonne))}
                    />
                  )
                })}
              </tbody>
              {ajout && (
                <RangeeNeuve
                  rang={rangees.length + 3}
                  nombreColonnes={nombreColonnes}
                  neuves={neuves}
                  aller={selection.aller}
                  dernier={rangees.length - 1}
                />
              )}
              <PiedGrille
                lignes={posees}
                rubriques={rubriques}
                colonnes={colonnes}
                rang={rangees.length + (ajout ? 4 : 3)}
                nature={nature}
                collectivite={collectivite}
                calculees={calculees}
              />
            </table>
          </div>
          <p role="status" className="min-h-6 text-sm print:hidden">
            {annonce}
          </p>
          <CasesARevoir
            signalements={signalements}
            colonnes={colonnes}
            titres={sujets.map(({ titre }) => titre)}
            aller={selection.aller}
            trancher={commandes.trancher}
          />
          {aPart.length > 0 && (
            <p className="text-sm">
              {compter(aPart.length, 'montant ne se range pas', 'montants ne se rangent pas')} dans la grille (périmètre
              restreint ou dates à revoir){'\u202f'}: <a href={adresseFormulaire}>ouvrir le formulaire</a>
            </p>
          )}
          <AideGrille />
        </div>
        <PanneauCase
          nom={nommer(actif)}
          contenu={contenu}
          message={
            signalements.find(({ rang, colonne }) => rang === actif.rang && colonne === actif.colonne)?.message ?? null
          }
          fermee={!commandes.isOuverte(actif)}
          desaccord={etat.desaccords.find(({ cle }) => cle === ligne?.cle) ?? null}
          enregistre={acte.montants.find(({ id }) => id === ligne?.id) ?? null}
          adresseHistoire={ligne?.id ? `/api/actes/${acteId}/montants/${ligne.id}?version=${etat.version}` : null}
          adresseFormulaire={adresseFormulaire}
          ecrire={(champs) => ecrire([{ ...actif, champs }], `${nommer(actif)}|${Object.keys(champs).join()}`)}
          appliquerSource={(champs) => commandes.ecrireSelection(champs)}
          nombreChoisies={nombreChoisies}
        />
      </div>
    </div>
  )
}
