'use client'

import type { FieldMetadata } from '@conform-to/react'
import { ChampChoix, ChampTexte, ChampZone, type Option, toOptions } from '@/components/redaction/formulaire/champs'
import { Formulaire } from '@/components/redaction/formulaire/formulaire'
import { GroupeChamps } from '@/components/redaction/formulaire/groupe-champs'
import { type ActionFormulaire, useFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { LIBELLES_TYPES_ECART } from '@/lib/domain/libelles'
import type { SaisieEcartConsigne } from '@/lib/features/actes/schema'

type EcartConsigneFormProps = {
  readonly action: ActionFormulaire
  readonly acteId: string
  readonly sources: readonly Option[]
}

/** Deux passages qui se contredisent, et que nul calcul ne trouverait. */
export function EcartConsigneForm({ action, acteId, sources }: EcartConsigneFormProps) {
  const { form, champs, ...envoi } = useFormulaire<SaisieEcartConsigne>('ecart', action)
  return (
    <Formulaire form={form} {...envoi} bouton="Consigner l’écart">
      <input type="hidden" name="acteId" value={acteId} />
      <ChampChoix
        champ={champs.type}
        label="Sur quoi il porte"
        options={toOptions(LIBELLES_TYPES_ECART)}
        vide="Choisir…"
      />
      <ChampTexte champ={champs.libelle} label="Ce qui ne concorde pas" />
      <Lecture titre="Première lecture" champ={champs.lectureA} sources={sources} />
      <Lecture titre="Seconde lecture" champ={champs.lectureB} sources={sources} />
    </Formulaire>
  )
}

type LectureProps = {
  readonly titre: string
  readonly champ: FieldMetadata<SaisieEcartConsigne['lectureA']>
  readonly sources: readonly Option[]
}

function Lecture({ titre, champ, sources }: LectureProps) {
  const { valeur, citation, sourceId } = champ.getFieldset()
  return (
    <GroupeChamps titre={titre}>
      <ChampTexte champ={valeur} label="Ce que l’on y lit" />
      <ChampZone champ={citation} label="Citation" rows={2} />
      <ChampChoix champ={sourceId} label="Source" options={sources} vide="Choisir…" />
    </GroupeChamps>
  )
}
