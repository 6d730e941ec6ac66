import 'server-only'
import { z } from 'zod'

/** Les deux façons de servir le portail : la démonstration ouvre des comptes à tous, la production jamais. */
export type Mode = 'demonstration' | 'production'

/** La configuration du portail. */
export interface Env {
  readonly mode: Mode
  readonly port: number
  /** L’adresse du portail, telle que les navigateurs la connaissent. */
  readonly adresse: string
  readonly secretSessions: string
  /** La base, par le rôle de l’application. */
  readonly base: string
  /** La base, par le rôle qui ne lit que la publication. */
  readonly basePublique: string
}

/** Ce dont le lancement du portail part : tout y est facultatif, il fournit ce qui manque. */
export interface EnvLancement {
  readonly port: number
  readonly donnees: string
  readonly mode: Mode | undefined
  readonly adresse: string | undefined
  readonly secretSessions: string | undefined
  readonly base: string | undefined
  readonly baseProprietaire: string | undefined
  readonly basePublique: string | undefined
  readonly navigateur: string | undefined
}

type Source = Readonly<Record<string, string | undefined>>

const LONGUEUR_SECRET = 32

const port = z.coerce.number().int().min(1).max(65_535).default(3000)
const mode = z.enum(['demonstration', 'production'])
const adresse = z.url({ protocol: /^https?$/ })
const base = z.url({ protocol: /^postgres(ql)?$/ })

const schema = z.object({
  PORT: port,
  TANDEM_MODE: mode.default('production'),
  NEXTAUTH_URL: adresse,
  NEXTAUTH_SECRET: z.string().min(LONGUEUR_SECRET),
  DATABASE_URL: base,
  DATABASE_URL_PUBLIC: base,
})

const schemaLancement = schema.partial().extend({
  PORT: port,
  TANDEM_MODE: mode.optional(),
  TANDEM_DONNEES: z.string().default('.data'),
  DATABASE_URL_PROPRIETAIRE: base.optional(),
  TANDEM_NAVIGATEUR: z.string().optional(),
})

const ATTENDUS: Readonly<Record<string, string>> = {
  PORT: 'un nombre entre 1 et 65535',
  TANDEM_MODE: '« demonstration » ou « production »',
  NEXTAUTH_URL: 'l’adresse du portail, par exemple https://tandem.exemple.fr',
  NEXTAUTH_SECRET: `un secret d’au moins ${LONGUEUR_SECRET} caractères, tiré au sort`,
  DATABASE_URL: 'l’adresse postgresql:// de la base, avec le rôle tandem_app',
  DATABASE_URL_PUBLIC: 'l’adresse postgresql:// de la base, avec le rôle tandem_public',
  DATABASE_URL_PROPRIETAIRE: 'l’adresse postgresql:// de la base, avec le rôle propriétaire',
}

let env: Env | undefined

/** La configuration du portail. Elle n’est lue qu’à la première demande : la construction, elle, n’en a pas. */
export function getEnv(): Env {
  env ??= parseEnv(process.env)
  return env
}

/** La configuration dont part le lancement du portail. */
export function getEnvLancement(): EnvLancement {
  return parseEnvLancement(process.env)
}

/** Ajoute à l’environnement ce que le lancement a décidé ; les programmes lancés ensuite en héritent. */
export function completeEnv(variables: Readonly<Record<string, string>>): void {
  Object.assign(process.env, variables)
}

/** Valide la configuration du portail et dit d’un coup tout ce qui manque. */
export function parseEnv(source: Source): Env {
  const variables = parse(schema, source)
  const refus = listRefus(variables)
  if (refus.length > 0) throw new Error(formatRefus(refus))
  return {
    mode: variables.TANDEM_MODE,
    port: variables.PORT,
    adresse: variables.NEXTAUTH_URL,
    secretSessions: variables.NEXTAUTH_SECRET,
    base: variables.DATABASE_URL,
    basePublique: variables.DATABASE_URL_PUBLIC,
  }
}

/** Valide la configuration dont part le lancement. */
export function parseEnvLancement(source: Source): EnvLancement {
  const variables = parse(schemaLancement, source)
  return {
    port: variables.PORT,
    donnees: variables.TANDEM_DONNEES,
    mode: variables.TANDEM_MODE,
    adresse: variables.NEXTAUTH_URL,
    secretSessions: variables.NEXTAUTH_SECRET,
    base: variables.DATABASE_URL,
    baseProprietaire: variables.DATABASE_URL_PROPRIETAIRE,
    basePublique: variables.DATABASE_URL_PUBLIC,
    navigateur: variables.TANDEM_NAVIGATEUR,
  }
}

function parse<Sortie>(attendu: z.ZodType<Sortie>, source: Source): Sortie {
  // Une variable vide vaut une variable absente : c’est ainsi que .env.example les présente.
  const remplies = Object.fromEntries(Object.entries(source).filter(([, valeur]) => valeur !== ''))
  const resultat = attendu.safeParse(remplies)
  if (resultat.success) return resultat.data
  throw new Error(
    formatRefus(
      resultat.error.issues.map(({ path }) => {
        const nom = String(path[0])
        return `${nom} ${remplies[nom] === undefined ? 'manque' : 'est refusé'} ; attendu : ${ATTENDUS[nom]}`
      }),
    ),
  )
}

function listRefus({ TANDEM_MODE, NEXTAUTH_URL }: z.infer<typeof schema>): readonly string[] {
  const { protocol, hostname } = new URL(NEXTAUTH_URL)
  const chiffre = protocol === 'https:'
  const local = hostname === 'localhost' || hostname === '127.0.0.1'
  switch (TANDEM_MODE) {
    case 'production':
      return chiffre || local ? [] : ['NEXTAUTH_URL doit commencer par https:// en production']
    case 'demonstration':
      return chiffre && !local
        ? [`TANDEM_MODE=demonstration ouvrirait des comptes sans mot de passe à tous les visiteurs de ${NEXTAUTH_URL}`]
        : []
  }
}

function formatRefus(refus: readonly string[]): string {
  return `La configuration du portail est refusée :\n${refus.map((ligne) => `  - ${ligne}`).join('\n')}`
}
