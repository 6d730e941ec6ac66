import { readFileSync } from 'node:fs'

export const lire = readFileSync
