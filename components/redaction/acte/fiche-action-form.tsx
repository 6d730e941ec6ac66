'use client'

import { ChampChoix, ChampTexte, ChampZone, type Option, toOptions } from '@/components/redaction/formulaire/champs'
import { Conflit, type Ecriture } from '@/components/redaction/formulaire/conflit'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { GroupeChamps } from '@/components/redaction/formulaire/groupe-champs'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { useFormulaireSuivi } from '@/components/redaction/formulaire/use-formulaire-suivi'
import { LIBELLES_ACTION, LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'
import type { SaisieFicheAction } from '@/lib/features/actes/schema'
import { Phases } from './phases'

type FicheActionFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly fiche: SaisieFicheAction
  readonly ecriture?: Ecriture
  /** Faux pendant l’examen, et tant que la fiche n’existe pas. */
  readonly automatique?: boolean
  readonly mesures: readonly Option[]
  readonly volets: readonly Option[]
}

const UNE_PAR_LIGNE = 'Un par ligne.'
const STATUTS = toOptions(LIBELLES_STATUTS_ACTION)

/** La fiche action tient sur une page ; seul son titre est exigé. */
export function FicheActionForm(props: FicheActionFormProps) {
  const { action, acteId, fiche, ecriture, automatique = false, mesures, volets } = props
  const { form, champs, conflit, version, ...envoi } = useFormulaireSuivi<SaisieFicheAction>(
    'fiche',
    action,
    fiche,
    fiche.actionId
      ? {
          adresse: `/api/actes/${acteId}/actions/${fiche.actionId}`,
          objet: fiche.actionId,
          version: Number(fiche.version),
          libelles: LIBELLES_ACTION,
          retour: `/espace/actes/${acteId}?fait=fiche`,
          automatique,
        }
      : null,
  )
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer la fiche">
      <input type="hidden" name="acteId" value={acteId} />
      {fiche.actionId && <input type="hidden" name="actionId" value={fiche.actionId} />}
      {fiche.actionId && <input type="hidden" name="version" value={version} />}
      {fiche.actionId && (
        <Conflit
          ecriture={ecriture}
          {...conflit}
          libelles={LIBELLES_ACTION}
          options={{ volet: volets, mesureId: mesures, statutAction: STATUTS }}
        />
      )}
      <ChampTexte champ={champs.titre} label={LIBELLES_ACTION.titre} />
      <div className="grid gap-6 sm:grid-cols-2">
        <ChampTexte champ={champs.code} label={LIBELLES_ACTION.code} optional />
        <ChampChoix
          champ={champs.statutAction}
          label={LIBELLES_ACTION.statutAction}
          options={STATUTS}
          vide="Non renseigné"
        />
        {mesures.length > 0 && (
          <ChampChoix
            champ={champs.mesureId}
            label={LIBELLES_ACTION.mesureId}
            options={mesures}
            vide="La source ne le dit pas"
          />
        )}
        {volets.length > 0 && (
          <ChampChoix champ={champs.volet} label={LIBELLES_ACTION.volet} options={volets} vide="Non renseigné" />
        )}
      </div>
      <GroupeChamps titre="Ce que l’action veut et fait">
        <ChampZone champ={champs.objectif} label={LIBELLES_ACTION.objectif} optional rows={3} />
        <ChampZone champ={champs.descriptif} label={LIBELLES_ACTION.descriptif} optional />
        <ChampZone champ={champs.resultatsAttendus} label={LIBELLES_ACTION.resultatsAttendus} optional rows={3} />
        <ChampZone champ={champs.indicateurs} label={LIBELLES_ACTION.indicateurs} optional rows={3} />
      </GroupeChamps>
      <GroupeChamps titre="Avec qui">
        <ChampTexte champ={champs.pilote} label={LIBELLES_ACTION.pilote} optional />
        <ChampZone
          champ={champs.partenaires}
          label={LIBELLES_ACTION.partenaires}
          hint={UNE_PAR_LIGNE}
          optional
          rows={3}
        />
        <ChampZone
          champ={champs.cofinanceurs}
          label={LIBELLES_ACTION.cofinanceurs}
          hint={UNE_PAR_LIGNE}
          optional
          rows={2}
        />
      </GroupeChamps>
      <GroupeChamps titre="Pour qui, où et quand">
        <ChampZone champ={champs.publicCible} label={LIBELLES_ACTION.publicCible} optional rows={2} />
        <ChampTexte champ={champs.territoire} label={LIBELLES_ACTION.territoire} optional />
        <ChampTexte
          champ={champs.calendrier}
          label={LIBELLES_ACTION.calendrier}
          hint="Tel que la source l’écrit."
          optional
        />
        <ChampZone champ={champs.axes} label={LIBELLES_ACTION.axes} hint={UNE_PAR_LIGNE} optional rows={3} />
      </GroupeChamps>
      <Phases formId={form.id} liste={champs.phases} />
    </Formulaire>
  )
}
