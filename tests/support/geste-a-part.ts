import { transmitActe } from '@/lib/features/actes/commands/cycle'
import { signActe } from '@/lib/features/actes/commands/signature'
import { loadViewer } from '@/lib/platform/auth/viewer'

// Fait un geste dans un processus que l’essai peut tuer, dit ce qui en est sorti, puis attend sa fin.
const [geste, utilisateurId = '', envoi, entree = '{}'] = process.argv.slice(2)
const viewer = await loadViewer(utilisateurId)
const resultat =
  geste === 'signer'
    ? await signActe.runValidated(viewer, signActe.schema.parse(JSON.parse(entree)), envoi)
    : await transmitActe.runValidated(viewer, transmitActe.schema.parse(JSON.parse(entree)), envoi)
process.stdout.write(JSON.stringify(resultat))
setInterval(() => undefined, 1000)
