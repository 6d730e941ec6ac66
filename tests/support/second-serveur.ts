import { spawn } from 'node:child_process'
import { joinBase } from '@/lib/cli/base/ouverture'
import { getEnvLancement } from '@/lib/platform/env'

// Sert ce qui est construit, sur la base du portail en marche, et dit le processus que l’essai peut tuer.
const [port = ''] = process.argv.slice(2)
await joinBase(getEnvLancement())
const parametres = ['node_modules/next/dist/bin/next', 'start', '--port', port]
const serveur = spawn(process.execPath, parametres, { stdio: 'ignore' })
process.stdout.write(String(serveur.pid))
