import 'server-only'
import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { getRacine, type Saisie, simplify } from '@/lib/domain/conflit'
import type { EnvoiChamps } from '@/lib/domain/enregistrement/champs'
import { decide } from '@/lib/domain/enregistrement/trois-voies'
import { toFormData } from './champs-envoyes'

type Champs = EnvoiChamps['champs']
export type ErreursChamps = Readonly<Record<string, string[]>>

export interface Tri {
  /** Ce qui peut s’écrire ensemble. */
  readonly retenus: Saisie
  /** Ce qui est déjà enregistré tel quel. */
  readonly deja: readonly string[]
  readonly contestes: readonly string[]
  readonly erreurs: ErreursChamps
}

/**
 * Sépare, parmi les champs changés, ce qui peut s’écrire de ce qui ne se lit pas ou qu’un autre a changé : un champ en
 * cours de frappe n’arrête pas les autres. `entier` est l’enregistré, complet de ce que la commande exige.
 */
export function trierChamps(schema: z.ZodObject, entier: Saisie, champs: Champs): Tri {
  const juges = Object.entries(champs).map(([champ, { de, vers }]) => {
    const lu = readChamp(schema, champ, vers)
    const actuel = readChamp(schema, champ, entier[champ]).texte
    const decision = decide({ de: readChamp(schema, champ, de).texte, actuel, vers: lu.texte }, Object.is)
    return { champ, vers, erreurs: lu.erreurs, decision }
  })
  const lisibles = juges.filter(({ erreurs }) => erreurs === null)
  const aEcrire = lisibles.filter(({ decision }) => decision === 'ecrire')
  const { retenus, erreurs } = accorder(schema, entier, aEcrire)
  return {
    retenus,
    deja: lisibles.flatMap(({ champ, decision }) => (decision === 'rien' ? [champ] : [])),
    contestes: lisibles.flatMap(({ champ, decision }) => (decision === 'conteste' ? [champ] : [])),
    erreurs: Object.assign({}, erreurs, ...juges.map((juge) => juge.erreurs)),
  }
}

/** Garde les champs qui tiennent ensemble : une période à moitié saisie attend son autre jour, le reste s’écrit. */
function accorder(
  schema: z.ZodObject,
  entier: Saisie,
  champs: readonly { readonly champ: string; readonly vers: unknown }[],
): Pick<Tri, 'retenus' | 'erreurs'> {
  const tout = Object.fromEntries(champs.map(({ champ, vers }) => [champ, vers]))
  const erreurs = readErreurs(schema, { ...entier, ...tout })
  if (erreurs === null) return { retenus: tout, erreurs: {} }
  const fautifs = Object.keys(erreurs).map(getRacine)
  let retenus: Saisie = {}
  for (const { champ, vers } of champs.filter(({ champ }) => !fautifs.includes(champ))) {
    const suite = { ...retenus, [champ]: vers }
    if (readErreurs(schema, { ...entier, ...suite }) === null) retenus = suite
  }
  return { retenus, erreurs }
}

/** Un seul champ, lu comme le formulaire entier le lirait : « 1/7/2019 » et « 01/07/2019 » y sont le même jour. */
function readChamp(schema: z.ZodObject, champ: string, valeur: unknown) {
  const seul = z.object({ [champ]: schema.shape[champ] ?? z.never() })
  const lu = parseWithZod(toFormData({ [champ]: simplify(valeur) }), { schema: seul })
  return lu.status === 'success'
    ? { texte: JSON.stringify(lu.value), erreurs: null }
    : { texte: JSON.stringify(simplify(valeur)), erreurs: keepMessages(lu.error) }
}

function readErreurs(schema: z.ZodObject, saisie: Saisie): ErreursChamps | null {
  const lu = parseWithZod(toFormData(saisie), { schema })
  return lu.status === 'success' ? null : keepMessages(lu.error)
}

function keepMessages(erreurs: Readonly<Record<string, string[] | null>> | null): ErreursChamps {
  return Object.fromEntries(Object.entries(erreurs ?? {}).map(([nom, messages]) => [nom, messages ?? []]))
}
