import { openBaseExterne } from '@/lib/cli/base/externe'
import { type BaseFournie, findBaseFournie, openBaseFournie } from '@/lib/cli/base/fournie'
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

/** La même base pour une commande d’un instant : si un portail s’en sert déjà, elle le rejoint au lieu d’être refusée. */
export async function joinBase(env: EnvLancement): Promise<BaseOuverte> {
  const enMarche = env.DATABASE_URL === undefined ? await findBaseFournie(env.TANDEM_DONNEES) : null
  return enMarche === null ? openBase(env) : serveFournie(env, enMarche)
}

async function openFournie(env: EnvLancement): Promise<BaseOuverte> {
  return serveFournie(env, await openBaseFournie(env.TANDEM_DONNEES))
}

function serveFournie(env: EnvLancement, { bases, secrets }: BaseFournie): BaseOuverte {
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
