import { openBaseExterne } from '@/lib/cli/base/externe'
import { openBaseFournie } from '@/lib/cli/base/fournie'
import type { Bases } from '@/lib/cli/base/preparation'
import { completeEnv, type EnvLancement, type Mode } from '@/lib/platform/env'

/** Une base prête à recevoir les migrations, et la façon de servir le portail qui va avec. */
export interface BaseOuverte {
  readonly bases: Bases
  readonly mode: Mode
}

/** Ouvre la base donnée par DATABASE_URL, à défaut celle que Tandem fournit, et pose l’environnement du portail. */
export async function openBase(env: EnvLancement): Promise<BaseOuverte> {
  return env.DATABASE_URL === undefined ? openFournie(env) : openExterne({ ...env, DATABASE_URL: env.DATABASE_URL })
}

async function openFournie(env: EnvLancement): Promise<BaseOuverte> {
  const { bases, secrets } = await openBaseFournie(env.TANDEM_DONNEES)
  const mode = env.TANDEM_MODE ?? 'demonstration'
  completeEnv({
    TANDEM_MODE: mode,
    DATABASE_URL: bases.application,
    DATABASE_URL_PUBLIC: bases.publique,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET ?? secrets.sessions,
    NEXTAUTH_URL: env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`,
  })
  return { bases, mode }
}

async function openExterne(env: EnvLancement & { readonly DATABASE_URL: string }): Promise<BaseOuverte> {
  const mode = env.TANDEM_MODE ?? 'production'
  completeEnv({ TANDEM_MODE: mode })
  return { bases: await openBaseExterne(env), mode }
}
