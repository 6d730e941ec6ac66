import 'server-only'
import { z } from 'zod'
import { type Action, type Mesure, valeursAction, valeursMesure } from '@/lib/domain/instantane'
import type { Acte } from '@/lib/platform/db/generated/client'
import { changeAction, changeMesure, insertAction, insertMesure, listMesuresTouchees } from './ecriture-fiches'
import { firstVersion } from './lignes'
import type { AtelierActe, Touchee } from './modification'

const commun = { id: z.string(), titre: z.string() }

/** Ce qu’un import écrit d’une fiche, champ par champ ; elle n’était pas dans l’acte quand `de` est nul. */
export const effetFicheSchema = z.discriminatedUnion('niveau', [
  z.object({ niveau: z.literal('mesure'), ...commun, de: valeursMesure.nullable(), vers: valeursMesure }),
  z.object({ niveau: z.literal('action'), ...commun, de: valeursAction.nullable(), vers: valeursAction }),
])
export type EffetFiche = z.output<typeof effetFicheSchema>

/** Ce que le journal en garde : la fiche, ce qui lui arrive, et ses champs changés. */
export interface TraceFiche {
  readonly niveau: EffetFiche['niveau']
  readonly titre: string
  readonly geste: 'ajout' | 'correction' | 'retrait'
  readonly champs: readonly string[]
}

export function toTraceFiche({ niveau, titre, de, vers }: EffetFiche): TraceFiche {
  return { niveau, titre, geste: de === null ? 'ajout' : 'correction', champs: Object.keys(vers) }
}

/** Ces seuls champs d’une fiche. */
export function pickChamps(fiche: Mesure | Action | EffetFiche['vers'], champs: readonly string[]) {
  return Object.fromEntries(Object.entries(fiche).filter(([champ]) => champs.includes(champ)))
}

/** Une fiche ajoutée change l’acte ; une action qui change de mesure change aussi les deux mesures. */
export function listTouchees(effet: EffetFiche): readonly Touchee[] {
  if (effet.de === null) return [{ niveau: 'acte' }]
  const { niveau, id } = effet
  if (niveau === 'mesure') return [{ niveau, id }]
  const { de, vers } = effet
  return [
    { niveau, id },
    ...listMesuresTouchees({ mesureId: de.mesureId ?? null }, { mesureId: vers.mesureId ?? null }),
  ]
}

/** Écrit un effet, l’acte étant sous la main de qui l’écrit. */
export async function writeEffet(atelier: AtelierActe, acte: Acte, effet: EffetFiche): Promise<void> {
  const { id, titre, de } = effet
  const neuve = { id, ...firstVersion(atelier) }
  if (effet.niveau === 'mesure') {
    if (de) await changeMesure(atelier, acte, { id }, effet.vers)
    else await insertMesure(atelier, acte, { intitule: titre, ...effet.vers, ...neuve })
    return
  }
  const { phases, ...champs } = effet.vers
  if (de) await changeAction(atelier, acte, { id }, champs, phases)
  else await insertAction(atelier, acte, { titre, ...champs, ...neuve }, phases ?? [])
}
