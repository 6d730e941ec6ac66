import 'server-only'
import { z } from 'zod'

type Source = Readonly<Record<string, string | undefined>>

const LONGUEUR_SECRET = 32
const MANDATAIRES_MAX = 9
const API_PAR_MINUTE = 600

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
  TANDEM_MANDATAIRES: z.coerce.number().int().min(0).max(MANDATAIRES_MAX).default(0),
  TANDEM_API_PAR_MINUTE: z.coerce.number().int().positive().default(API_PAR_MINUTE),
  TANDEM_EDITEUR: z.string().trim().optional(),
  TANDEM_HEBERGEUR: z.string().trim().optional(),
  TANDEM_CONTACT: z.email().optional(),
})

const schemaLancement = schema.partial().extend({
  PORT: port,
  TANDEM_MODE: mode.optional(),
  TANDEM_DONNEES: z.string().default('.data'),
  DATABASE_URL_PROPRIETAIRE: base.optional(),
  TANDEM_NAVIGATEUR: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_EXPEDITEUR: z.email().optional(),
})

/** Les deux façons de servir le portail : la démonstration ouvre des comptes à tous, la production jamais. */
export type Mode = z.infer<typeof mode>

/** La configuration du portail. DATABASE_URL est la base par le rôle de l’application, DATABASE_URL_PUBLIC par le rôle public. */
export type Env = Readonly<z.infer<typeof schema>>

/** Ce dont part le lancement du portail : tout y est facultatif, il fournit ce qui manque. */
export type EnvLancement = Readonly<z.infer<typeof schemaLancement>>

const ATTENDUS: Readonly<Record<string, string>> = {
  PORT: 'un nombre entre 1 et 65535',
  TANDEM_MODE: '« demonstration » ou « production »',
  NEXTAUTH_URL: 'l’adresse du portail, par exemple https://tandem.exemple.fr',
  NEXTAUTH_SECRET: `un secret d’au moins ${LONGUEUR_SECRET} caractères, tiré au sort`,
  DATABASE_URL: 'l’adresse postgresql:// de la base, avec le rôle tandem_app',
  DATABASE_URL_PUBLIC: 'l’adresse postgresql:// de la base, avec le rôle tandem_public',
  DATABASE_URL_PROPRIETAIRE: 'l’adresse postgresql:// de la base, avec le rôle propriétaire',
  TANDEM_MANDATAIRES: `un nombre entre 0 et ${MANDATAIRES_MAX}`,
  TANDEM_API_PAR_MINUTE: 'un nombre entier de demandes',
  TANDEM_CONTACT: 'une adresse électronique',
  SMTP_URL: 'l’adresse smtp:// ou smtps:// du serveur de courriel',
  SMTP_EXPEDITEUR: 'l’adresse d’où partent les courriels',
}

/** Une configuration avec laquelle le portail ne doit pas être servi. */
export class ConfigurationRefusee extends Error {
  constructor(refus: readonly string[]) {
    super(`La configuration du portail est refusée :\n${refus.map((ligne) => `  - ${ligne}`).join('\n')}`)
  }
}

let env: Env | undefined

/** La configuration du portail. Elle n’est lue qu’à la première demande : la construction, elle, n’en a pas. */
export function getEnv(): Env {
  env ??= parseEnv(process.env)
  return env
}

/** La configuration dont part le lancement du portail. */
export function getEnvLancement(): EnvLancement {
  return parseEnvLancement(process.env)
}

/** Ajoute à l’environnement ce que le lancement a décidé ; les programmes lancés ensuite en héritent. */
export function completeEnv(variables: Readonly<Record<string, string>>): void {
  Object.assign(process.env, variables)
}

/** Valide la configuration du portail et dit d’un coup tout ce qui manque. */
export function parseEnv(source: Source): Env {
  const env = parse(schema, source)
  const refus = listRefus(env)
  if (refus.length > 0) throw new ConfigurationRefusee(refus)
  return env
}

/** Valide la configuration dont part le lancement. */
export function parseEnvLancement(source: Source): EnvLancement {
  const env = parse(schemaLancement, source)
  if ((env.SMTP_URL === undefined) === (env.SMTP_EXPEDITEUR === undefined)) return env
  throw new ConfigurationRefusee(['SMTP_URL et SMTP_EXPEDITEUR se donnent ensemble'])
}

function parse<Sortie>(attendu: z.ZodType<Sortie>, source: Source): Sortie {
  // Une variable vide vaut une variable absente : c’est ainsi que .env.example les présente.
  const remplies = Object.fromEntries(Object.entries(source).filter(([, valeur]) => valeur !== ''))
  const resultat = attendu.safeParse(remplies)
  if (resultat.success) return resultat.data
  throw new ConfigurationRefusee(
    resultat.error.issues.map(({ path }) => {
      const nom = String(path[0])
      return `${nom} ${remplies[nom] === undefined ? 'manque' : 'est refusé'} ; attendu : ${ATTENDUS[nom]}`
    }),
  )
}

function listRefus({ TANDEM_MODE, NEXTAUTH_URL }: Env): readonly string[] {
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
