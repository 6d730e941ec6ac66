'use client'

import { type FormEvent, lazy, Suspense, useActionState, useMemo, useReducer, useState } from 'react'
import { EtatEnregistrement } from '@/components/enregistrement/etat-enregistrement'
import { Reprise } from '@/components/enregistrement/reprise'
import { useRetourAuChamp } from '@/components/enregistrement/use-retour-au-champ'
import type { CollectiviteNommee } from '@/components/parite/balance-parts'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import type { Option } from '@/components/redaction/formulaire/champs'
import { SoumissionParDefaut } from '@/components/redaction/formulaire/soumission-par-defaut'
import { Button } from '@/components/ui/button'
import { CleEnvoi } from '@/components/ui/cle-envoi'
import { ErrorSummary } from '@/components/ui/error-summary'
import type { ActeAnalysable, ConventionAnalysable } from '@/lib/domain/analyse'
import type { GrilleRouverte } from '@/lib/domain/cycle/rouvertes'
import type { Periode } from '@/lib/domain/periode'
import { decrireVerdict } from '@/lib/domain/phrase/verdict'
import type { ReponseMontants } from '@/lib/features/actes/actions/montants'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { listSujetsAjoutes, withActionsAjoutees } from './actions-ajoutees'
import { Annonce, Refus } from './bandeau-etat'
import { ChoixVue } from './choix-vue'
import { getIdContestee } from './contestees'
import { ContexteEditeur, getIdChamp } from './contexte'
import { rangerErreurs } from './erreurs-serveur'
import { createEtat, type EtatEditeur, reduireEditeur } from './etat'
import { fusionner } from './fusion'
import { GroupeSujet } from './groupe-sujet'
import { CHAMPS, readLignes, toLigne } from './ligne'
import { Panneau, useExamen } from './panneau'
import type { PeriodeProposee } from './periodes'
import type { SujetSaisi } from './sujet-saisi'
import { useEnregistrement } from './use-enregistrement'
import { useVue } from './use-vue'
import type { Vue } from './vue'

type ActionMontants = (precedent: ReponseMontants | null, formData: FormData) => Promise<ReponseMontants>

const GrilleMontants = lazy(async () => ({ default: (await import('../grille/grille-montants')).GrilleMontants }))

type EditeurMontantsProps = {
  readonly acteId: string
  readonly version: number
  readonly action: ActionMontants
  readonly convention: ConventionAnalysable
  readonly acte: ActeAnalysable
  readonly collectivite: CollectiviteNommee
  readonly sujets: readonly SujetSaisi[]
  /** Ce que l’examen laisse corriger ; null hors examen. */
  readonly grille: GrilleRouverte | null
  readonly sources: readonly Option[]
  readonly adresseSources: string
  readonly periodes: readonly PeriodeProposee[]
  /** La période proposée à la première ligne. */
  readonly periode: Periode | null
  /** Vrai quand l’acte peut recevoir des actions nouvelles. */
  readonly ajout: boolean
  /** Faux quand le cadre n’a pas de règle de parité. */
  readonly parite: boolean
  /** La vue que l’adresse demande ; null, l’écran décide. */
  readonly vue: Vue | null
}

/** L’éditeur des montants : un formulaire ordinaire, que le script rend vivant. */
export function EditeurMontants(props: EditeurMontantsProps) {
  const { acteId, version, action, convention, collectivite, parite, ajout } = props
  const { grille, sources, adresseSources, periodes, periode } = props
  const vue = useVue(props.vue)
  const [reponse, envoyer, enCours] = useActionState(action, null)
  const [etat, agir] = useReducer(reduireEditeur, null, () => {
    const base = props.acte.montants.map(toLigne)
    if (reponse === null || reponse.issue === 'enregistre') return createEtat(version, base)
    const rendues = readLignes(reponse.reponse.initialValue?.montants)
    if (reponse.issue === 'conflit') return { ...createEtat(version, base), ...fusionner([], rendues, base) }
    return { ...createEtat(version, base, rendues), erreurs: rangerErreurs(reponse.reponse, rendues) }
  })
  const { ajoutees } = etat
  const sujets = useMemo(() => listSujetsAjoutes(props.sujets, ajoutees), [props.sujets, ajoutees])
  const acte = useMemo(() => withActionsAjoutees(props.acte, ajoutees), [props.acte, ajoutees])
  const automatique = grille === null
  const { statut, modifie, saisir, enregistrer } = useEnregistrement({ acteId, etat, agir, sujets, automatique })
  const adresse = `/espace/actes/${acteId}/montants`
  const page = props.vue === null ? adresse : `${adresse}?vue=${props.vue}`
  useRetourAuChamp(page, statut.alerte?.cause === 'session')
  const [fautes, setFautes] = useState(() => listErreurs(etat.erreurs))
  const soumettre = async (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault()
    const [contestee] = etat.desaccords
    if (contestee) document.getElementById(getIdContestee(contestee.cle))?.focus()
    setFautes(listErreurs(await enregistrer()))
  }
  const examen = useExamen(etat.lignes, convention, acte)
  const partage = useMemo(
    () => ({ agir: saisir, periodes, sources, adresseSources, grille }),
    [saisir, periodes, sources, adresseSources, grille],
  )
  const corrige = listErreurs(etat.erreurs).length === 0
  const { tete } = examen.analyse
  const verdict = tete && parite ? tete.verdict : null

  return (
    <ContexteEditeur value={partage}>
      <form action={vue === 'grille' ? undefined : envoyer} onSubmit={soumettre} noValidate>
        <SoumissionParDefaut />
        <CleEnvoi enCours={enCours} />
        <input type="hidden" name="acteId" value={acteId} />
        <input type="hidden" name="version" value={etat.version} />
        <div className="space-y-4">
          <Refus reponse={reponse} connexion={getAdresseConnexion(page)} />
          {etat.reprise !== null && <Reprise le={etat.reprise.le} abandonner={() => saisir({ type: 'abandonner' })} />}
          <ErrorSummary errors={corrige || vue === 'grille' ? AUCUNE : fautes} />
        </div>
        <div className="mt-6 space-y-4">
          <ChoixVue vue={vue} adresse={adresse} />
          {vue === null && <p className="hidden lg:block noscript:hidden">{OUVERTURE}</p>}
          {vue === 'grille' && (
            <Suspense fallback={<p>{OUVERTURE}</p>}>
              <GrilleMontants
                {...{ acteId, etat, acte, sujets, periode, collectivite, parite, ajout }}
                adresseFormulaire={`${adresse}?vue=formulaire`}
              />
            </Suspense>
          )}
        </div>
        <div className={DISPOSITIONS[vue ?? 'indecise']}>
          {vue !== 'grille' && (
            <div className="space-y-6">
              {sujets.map((sujet, rang) => (
                <GroupeSujet key={sujet.cle} sujet={sujet} etat={etat} enTete={rang === 0} periode={periode} />
              ))}
            </div>
          )}
          <div
            className={
              vue === 'grille'
                ? undefined
                : 'mt-10 lg:sticky lg:top-6 lg:mt-0 lg:max-h-[calc(100dvh-8rem)] lg:self-start lg:overflow-y-auto'
            }
          >
            <Panneau {...examen} collectivite={collectivite} parite={parite} />
          </div>
        </div>
        <div className="sticky bottom-0 mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-encre bg-page py-3">
          <Button type="submit" disabled={enCours}>
            Enregistrer
          </Button>
          <EtatEnregistrement
            etat={statut}
            aEnvoyer={!automatique && modifie}
            connexion={getAdresseConnexion(page)}
            reessayer={enregistrer}
          />
          {verdict && (
            <span className="ml-auto">
              <VerdictBadge verdict={verdict} />
            </span>
          )}
        </div>
        <Annonce texte={verdict ? decrireVerdict(verdict, collectivite) : ''} />
      </form>
    </ContexteEditeur>
  )
}

const OUVERTURE = 'Ouverture de la grille…'

const FORMULAIRE = 'mt-6 gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]'
const DISPOSITIONS = {
  grille: 'mt-10',
  formulaire: `${FORMULAIRE} lg:grid`,
  indecise: `${FORMULAIRE} lg:hidden lg:noscript:grid`,
} as const satisfies Record<Vue | 'indecise', string>

const AUCUNE: ReturnType<typeof listErreurs> = []

function listErreurs(erreurs: EtatEditeur['erreurs']) {
  return Object.entries(erreurs).flatMap(([cle, champs]) =>
    CHAMPS.flatMap((champ) => (champs[champ] ?? []).map((message) => ({ id: getIdChamp(cle, champ), message }))),
  )
}
