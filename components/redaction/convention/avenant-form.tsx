'use client'

import { ChampRadios } from '@/components/redaction/formulaire/champ-radios'
import { ChampCase, ChampDate, ChampTexte } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { ChampsPeriode } from '@/components/redaction/formulaire/periode'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import type { PropositionAvenant } from '@/lib/domain/avenant/proposition'
import { LIBELLES_CHOIX_PERIODE, LIBELLES_TYPES_AVENANT } from '@/lib/domain/libelles-avenant'
import type { SaisieAvenant } from '@/lib/features/actes/schema-avenant'

type AvenantFormProps = {
  readonly action: ActionFormulaire
  readonly conventionId: string
  readonly proposition: PropositionAvenant
}

/** Ouvrir un avenant. Les champs qu’un choix rend inutiles s’effacent par la seule feuille de style. */
export function AvenantForm({ action, conventionId, proposition }: AvenantFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieAvenant>('avenant', action, {
    conventionId,
    typeAvenant: 'annuel',
    ...proposition,
    preparer: true,
  })
  return (
    <Formulaire form={form} {...envoi} bouton="Ouvrir l’avenant">
      <div className="group/avenant space-y-6">
        <input type="hidden" name={champs.conventionId.name} value={conventionId} />
        <ChampRadios champ={champs.typeAvenant} legende="Ce que l’avenant vient faire" options={TYPES} />
        <ChampTexte champ={champs.libelle} label="Libellé" hint="Par exemple : Avenant 2020." />
        <ChampTexte
          champ={champs.numero}
          label="Numéro officiel"
          hint="Celui de l’acte signé, qui ne suit pas toujours l’année. Laissez vide s’il n’en porte pas."
          optional
          inputMode="numeric"
          className="max-w-28"
        />
        <ChampRadios champ={champs.regime} legende="Période de l’avenant" options={PERIODES} />
        <div className="group-has-[input[value=autre]:checked]/avenant:hidden group-has-[input[value=precedente]:checked]/avenant:hidden">
          <ChampTexte champ={champs.annee} label="Année" inputMode="numeric" className="max-w-28" />
        </div>
        <div className="group-has-[input[value=civil]:checked]/avenant:hidden group-has-[input[value=glissant]:checked]/avenant:hidden group-has-[input[value=precedente]:checked]/avenant:hidden">
          <ChampsPeriode legende="Dates propres à l’avenant" debut={champs.debut} fin={champs.fin} />
        </div>
        <div className="hidden group-has-[input[value=annuel]:checked]/avenant:block">
          <ChampCase
            champ={champs.preparer}
            label="Préparer les lignes de la nouvelle période"
            hint="Chaque ligne de la dernière période est reprise sans son chiffre, à renseigner : aucun montant n’est recopié."
          />
        </div>
        <div className="hidden group-has-[input[value=prolongation]:checked]/avenant:block">
          <ChampDate champ={champs.finConvention} label="Nouveau dernier jour de la convention" />
        </div>
      </div>
    </Formulaire>
  )
}

const TYPES = Object.entries(LIBELLES_TYPES_AVENANT).map(([valeur, { libelle, ouvre }]) => ({
  valeur,
  libelle,
  aide: ouvre,
}))

const PERIODES = Object.entries(LIBELLES_CHOIX_PERIODE).map(([valeur, libelle]) => ({ valeur, libelle }))
