/** Avant la première requête : un portail à moitié configuré ne doit pas servir. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { refuseToServe } = await import('@/lib/platform/start-checks')
  await refuseToServe()
  const { noteAdresses } = await import('@/lib/platform/http/adresse-client')
  noteAdresses()
}
