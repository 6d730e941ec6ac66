import 'server-only'
import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { getRacine, type Saisie } from '@/lib/domain/conflit'
import type { EnvoiChamps, RelectureChamps, ReponseChamps } from '@/lib/domain/enregistrement/champs'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { ok, type Refus, type Result } from '@/lib/platform/result'
import { toFormData } from './champs-envoyes'
import type { Command } from './create-command'
import { type ErreursChamps, trierChamps } from './tri-champs'

/** Combien de fois relire quand un autre enregistre entre la lecture et l’écriture. */
const ESSAIS = 3

export interface FormulaireEnregistre extends RelectureChamps {
  /** Ce que la commande exige et que nul champ ne porte. */
  readonly cle: Readonly<Record<string, string>>
}

interface Envoi<S extends z.ZodObject, T> {
  readonly command: Command<S, T>
  readonly viewer: Viewer
  readonly lire: () => Promise<Result<FormulaireEnregistre>>
}

/**
 * Enregistre les champs changés d’un formulaire par la commande du formulaire entier : chacun s’écrit s’il est parti de
 * ce qui est enregistré. Deux personnes sur deux champs ne se gênent pas.
 */
export async function saveChamps<S extends z.ZodObject, T>(
  envoi: Envoi<S, T>,
  champs: EnvoiChamps['champs'],
  refusees: ErreursChamps = {},
  essais = ESSAIS,
): Promise<Result<ReponseChamps>> {
  const lu = await envoi.lire()
  if (!lu.ok) return lu
  const relecture = { ...keepRelecture(lu.value), ...findAutre(lu.value, envoi.viewer) }
  const { schema } = envoi.command
  const entier = { ...relecture.saisie, ...lu.value.cle, version: relecture.version }
  const { retenus, deja, contestes, ...tri } = trierChamps(schema, entier, keepConnus(champs, relecture.saisie))
  const erreurs = { ...refusees, ...tri.erreurs }
  const bilan = { acquis: [...deja, ...Object.keys(retenus)], contestes: [...contestes], erreurs }
  const saisie = parseWithZod(toFormData({ ...entier, ...retenus }), { schema })
  if (Object.keys(retenus).length === 0 || saisie.status !== 'success') return ok({ ...bilan, relecture })

  const resultat = await envoi.command.runValidated(envoi.viewer, saisie.value)
  if (resultat.ok) {
    const apres = await envoi.lire()
    const { par, le } = relecture
    return apres.ok ? ok({ ...bilan, relecture: { ...keepRelecture(apres.value), par, le } }) : apres
  }
  if (resultat.tag === 'conflit' && essais > 1) return saveChamps(envoi, champs, refusees, essais - 1)
  const refuses = listRefuses(resultat, retenus)
  if (refuses.length === 0) return resultat
  const reste = Object.entries(champs).filter(([champ]) => !refuses.includes(champ))
  return saveChamps(envoi, Object.fromEntries(reste), { ...refusees, ...toErreurs(resultat) }, essais)
}

/** Ce que la page lit d’un formulaire enregistré. */
export function keepRelecture({ version, saisie, par, le }: FormulaireEnregistre): RelectureChamps {
  return { version, saisie, par, le }
}

/** Qui avait écrit avant cet envoi, s’il s’agit d’un autre : c’est à lui qu’un champ contesté s’oppose. */
function findAutre({ par, le }: RelectureChamps, viewer: Viewer): Pick<RelectureChamps, 'par' | 'le'> {
  return par === viewer.nom ? { par: null, le: null } : { par, le }
}

/** La commande dit parfois lequel des champs elle refuse : les autres s’écrivent sans lui. */
function listRefuses({ champs }: Refus, retenus: Saisie): readonly string[] {
  return Object.keys(champs)
    .map(getRacine)
    .filter((champ) => champ in retenus)
}

function toErreurs({ champs }: Refus): ErreursChamps {
  return Object.fromEntries(Object.entries(champs).map(([nom, messages]) => [nom, [...messages]]))
}

function keepConnus(champs: EnvoiChamps['champs'], saisie: Saisie): EnvoiChamps['champs'] {
  return Object.fromEntries(Object.entries(champs).filter(([champ]) => Object.hasOwn(saisie, champ)))
}
