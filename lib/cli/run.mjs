// Amorce de toutes les commandes : rien n’est encore installé quand elle démarre, elle ne se sert donc que de Node.
import { existsSync } from 'node:fs'
import { launchCommande } from './amorce/lancement.mjs'
import { findNode } from './amorce/node.mjs'
import { racine } from './amorce/npm.mjs'
import { ensurePaquets } from './amorce/paquets.mjs'
import { checkPortLibre } from './amorce/port.mjs'

process.chdir(racine)
if (existsSync('.env')) process.loadEnvFile('.env')

const [commande = 'start', ...options] = process.argv.slice(2)
const sertLePortail = commande === 'start' || commande === 'dev'

if (sertLePortail) await checkPortLibre()
const node = findNode()
ensurePaquets(node, sertLePortail ? '1/6 ' : '')
launchCommande(node, [commande, ...options])
