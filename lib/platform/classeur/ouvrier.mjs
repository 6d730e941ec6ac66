// Le fil à part naît hors de ce que Next assemble : il lit le TypeScript comme le font les commandes du portail.
import { register } from 'tsx/esm/api'

register()
await import('./ouvrier.ts')
