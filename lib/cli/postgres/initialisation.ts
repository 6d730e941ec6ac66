import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ErreurExpliquee } from '@/lib/cli/outils/erreur'
import { getBinaire } from '@/lib/cli/postgres/binaires'
import { type Emplacement, giveTo } from '@/lib/cli/postgres/emplacement'

/** Crée la base la première fois et donne son dossier. L’ordre alphabétique y est celui du français. */
export function ensureInitialisation(emplacement: Emplacement, motDePasse: string): string {
  const { binaires, compte, dossier } = emplacement
  const base = path.join(dossier, 'postgres')
  if (existsSync(base)) return base

  // Une création interrompue ne doit pas passer pour une base : elle se fait à côté, puis prend son nom d’un coup.
  const ebauche = path.join(dossier, 'postgres-en-creation')
  const fichier = path.join(dossier, 'mot-de-passe')
  rmSync(ebauche, { recursive: true, force: true })
  mkdirSync(ebauche, { mode: 0o700 })
  writeFileSync(fichier, motDePasse, { mode: 0o600 })
  giveTo(compte, ebauche)
  giveTo(compte, fichier)
  const { status, stderr } = spawnSync(
    getBinaire(binaires, 'initdb'),
    [
      `--pgdata=${ebauche}`,
      '--username=postgres',
      `--pwfile=${fichier}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=fr-FR',
    ],
    { ...compte, cwd: path.parse(dossier).root, encoding: 'utf8' },
  )
  rmSync(fichier)
  if (status !== 0)
    throw new ErreurExpliquee(`La base de données n’a pas pu être créée dans « ${dossier} » :\n${stderr}`)
  renameSync(ebauche, base)
  return base
}
