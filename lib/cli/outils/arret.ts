type Fermeture = () => Promise<unknown>

const fermetures: Fermeture[] = []
let arret: Promise<void> | undefined

/** Retient ce qu’il faudra fermer ; le dernier ouvert sera le premier fermé. */
export function onArret(fermeture: Fermeture): void {
  fermetures.push(fermeture)
}

/** Ferme tout, une seule fois même si plusieurs signaux se suivent. */
export function closeTout(): Promise<void> {
  arret ??= closeUnParUn()
  return arret
}

/** Dit si l’arrêt est commencé : ce qui échoue ensuite n’est plus une panne. */
export function isArretCommence(): boolean {
  return arret !== undefined
}

/** Ferme tout puis quitte, au signal de fin, à la fermeture du terminal ou à la disparition de l’amorce. */
export function watchSignaux(): void {
  const quit = () => void closeTout().finally(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, quit)
  process.on('disconnect', quit)
  // Un terminal fermé refuse toute écriture : ce n’est pas une raison d’interrompre l’arrêt.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
}

async function closeUnParUn(): Promise<void> {
  for (const fermeture of fermetures.toReversed()) await fermeture()
}
