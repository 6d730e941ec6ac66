import type { Option } from '@/components/redaction/formulaire/champs'
import type { Acte, Convention } from '@/lib/domain/instantane'

export function listOptionsSources({ sources }: Pick<Convention, 'sources'>): readonly Option[] {
  return sources.map(({ id, titre }) => ({ valeur: id, libelle: titre }))
}

export function listOptionsVolets({ cadre }: Pick<Convention, 'cadre'>): readonly Option[] {
  return cadre.volets.map(({ code, libelle }) => ({ valeur: code, libelle }))
}

export function listOptionsMesures({ mesures }: Pick<Acte, 'mesures'>): readonly Option[] {
  return mesures.map(({ id, code, intitule }) => ({ valeur: id, libelle: [code, intitule].filter(Boolean).join(' ') }))
}
