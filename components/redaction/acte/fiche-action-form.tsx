'use client'

import { ChampChoix, ChampTexte, ChampZone, type Option, toOptions } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { GroupeChamps } from '@/components/redaction/formulaire/groupe-champs'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'
import type { SaisieFicheAction } from '@/lib/features/actes/schema'
import { Phases } from './phases'

type FicheActionFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly fiche: SaisieFicheAction
  readonly mesures: readonly Option[]
  readonly volets: readonly Option[]
}

const UNE_PAR_LIGNE = 'Un par ligne.'

/** La fiche action tient sur une page ; seul son titre est exigé. */
export function FicheActionForm({ action, acteId, fiche, mesures, volets }: FicheActionFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieFicheAction>('fiche', action, fiche)
  return (
    <Formulaire form={form} {...envoi} bouton="Enregistrer la fiche">
      <input type="hidden" name="acteId" value={acteId} />
      {fiche.actionId && <input type="hidden" name="actionId" value={fiche.actionId} />}
      {fiche.actionId && <input type="hidden" name="version" value={String(fiche.version)} />}
      <ChampTexte champ={champs.titre} label="Titre" />
      <div className="grid gap-6 sm:grid-cols-2">
        <ChampTexte champ={champs.code} label="Code" optional />
        <ChampChoix
          champ={champs.statutAction}
          label="Action nouvelle ou non"
          options={toOptions(LIBELLES_STATUTS_ACTION)}
          vide="Non renseigné"
        />
        {mesures.length > 0 && (
          <ChampChoix champ={champs.mesureId} label="Mesure" options={mesures} vide="La source ne le dit pas" />
        )}
        {volets.length > 0 && <ChampChoix champ={champs.volet} label="Volet" options={volets} vide="Non renseigné" />}
      </div>
      <GroupeChamps titre="Ce que l’action veut et fait">
        <ChampZone champ={champs.objectif} label="Objectif" optional rows={3} />
        <ChampZone champ={champs.descriptif} label="Descriptif" optional />
        <ChampZone champ={champs.resultatsAttendus} label="Résultats attendus" optional rows={3} />
        <ChampZone champ={champs.indicateurs} label="Indicateurs" optional rows={3} />
      </GroupeChamps>
      <GroupeChamps titre="Avec qui">
        <ChampTexte champ={champs.pilote} label="Pilote" optional />
        <ChampZone champ={champs.partenaires} label="Partenaires" hint={UNE_PAR_LIGNE} optional rows={3} />
        <ChampZone champ={champs.cofinanceurs} label="Cofinanceurs" hint={UNE_PAR_LIGNE} optional rows={2} />
      </GroupeChamps>
      <GroupeChamps titre="Pour qui, où et quand">
        <ChampZone champ={champs.publicCible} label="Public cible" optional rows={2} />
        <ChampTexte champ={champs.territoire} label="Territoire" optional />
        <ChampTexte champ={champs.calendrier} label="Calendrier" hint="Tel que la source l’écrit." optional />
        <ChampZone champ={champs.axes} label="Axes de travail" hint={UNE_PAR_LIGNE} optional rows={3} />
      </GroupeChamps>
      <Phases formId={form.id} liste={champs.phases} />
    </Formulaire>
  )
}
