import 'server-only'
import { z } from 'zod'
import { CHAMPS_CONFLIT, CHOIX_CONFLIT, getRacine, nommerChoix } from '@/lib/domain/conflit'
import { flatten } from './champs-envoyes'

const choixSchema = z.enum(CHOIX_CONFLIT)
const json = z.string().transform((texte, contexte): unknown => {
  try {
    return JSON.parse(texte)
  } catch {
    contexte.addIssue({ code: 'custom', message: 'JSON attendu' })
    return z.NEVER
  }
})
const leurSchema = json.pipe(z.record(z.string(), z.unknown()))
const contestesSchema = json.pipe(z.array(z.string()))

interface Arbitrage {
  /** Le formulaire tel que l’agent le veut : ses champs, et ceux de l’autre qu’il a choisis. */
  readonly formData: FormData
  /** Les champs que les deux ont changés et que l’agent n’a pas tranchés. */
  readonly indecis: readonly string[]
}

/** Applique les choix de l’agent quand un autre a enregistré entre-temps ; sans conflit, rend le formulaire tel quel. */
export function arbitrate(recu: FormData): Arbitrage {
  const leur = leurSchema.safeParse(recu.get(CHAMPS_CONFLIT.leur)).data
  if (!leur) return { formData: recu, indecis: [] }
  const tout = choixSchema.safeParse(recu.get(CHAMPS_CONFLIT.tout)).data
  const getChoix = (champ: string) => tout ?? choixSchema.safeParse(recu.get(nommerChoix(champ))).data
  const formData = new FormData()
  const prises = new Set(Object.keys(leur).filter((champ) => getChoix(champ) === 'leur'))
  for (const [nom, valeur] of recu) {
    if (!prises.has(getRacine(nom))) formData.append(nom, valeur)
  }
  for (const champ of prises) {
    for (const [nom, valeur] of flatten(champ, leur[champ])) formData.append(nom, valeur)
  }
  const contestes = contestesSchema.safeParse(recu.get(CHAMPS_CONFLIT.contestes)).data ?? []
  return { formData, indecis: contestes.filter((champ) => getChoix(champ) === undefined) }
}
