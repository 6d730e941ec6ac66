/** L’adresse d’une base Postgres et du rôle qui s’y connecte. */
export interface Adresse {
  readonly role: string
  readonly motDePasse: string
  readonly machine: string
  readonly port: number
  readonly base: string
}

/** Écrit une adresse comme DATABASE_URL. */
export function formatUrl({ role, motDePasse, machine, port, base }: Adresse): string {
  return `postgresql://${encodeURIComponent(role)}:${encodeURIComponent(motDePasse)}@${machine}:${port}/${encodeURIComponent(base)}`
}

/** La même adresse, vers une autre base du même serveur. */
export function withBase(url: string, base: string): string {
  const autre = new URL(url)
  autre.pathname = `/${encodeURIComponent(base)}`
  return autre.href
}

/** Le rôle d’une adresse et son mot de passe. */
export function readRole(url: string): { readonly role: string; readonly motDePasse: string } {
  const { username, password } = new URL(url)
  return { role: decodeURIComponent(username), motDePasse: decodeURIComponent(password) }
}
