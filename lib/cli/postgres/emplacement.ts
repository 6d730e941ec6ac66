import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { findPortLibre } from '@/lib/cli/outils/port'
import { paquetPostgres } from '@/lib/cli/postgres/binaires'
import { type Compte, canEnter, ensureCompte } from '@/lib/cli/postgres/compte'

/** Où vit la base fournie : ses fichiers, ses programmes, son port et le compte qui la fait tourner. */
export interface Emplacement {
  readonly donnees: string
  /** Le dossier qui contient celui de la base ; différent de `donnees` quand Postgres ne peut y entrer. */
  readonly dossier: string
  readonly binaires: string
  readonly port: number
  readonly compte: Compte | undefined
}

const ABRI = '/var/lib/tandem-'
const memoire = z.object({ dossier: z.string(), port: z.int() })

/** Retrouve l’emplacement de la base, ou le choisit la première fois ; le port change s’il a été pris entre-temps. */
export async function findEmplacement(donnees: string): Promise<Emplacement> {
  const compte = ensureCompte()
  const connu = readMemoire(donnees)
  const dossier = connu?.dossier ?? chooseDossier(donnees, compte)
  const binaires = ensureBinaires(dossier, compte)
  return { donnees, dossier, binaires, compte, port: connu?.port ?? 0 }
}

/** Fixe le port de la base pour ce démarrage et le retient pour les suivants. */
export async function reservePort(emplacement: Emplacement): Promise<Emplacement> {
  const port = await findPortLibre(emplacement.port)
  writeFileSync(getFichier(emplacement.donnees), `${JSON.stringify({ dossier: emplacement.dossier, port })}\n`)
  return { ...emplacement, port }
}

/** Le port où la base de ces données écoute, ou écoutait la dernière fois. */
export function readPort(donnees: string): number | undefined {
  return readMemoire(donnees)?.port
}

/** Supprime des données et la base qui va avec, où qu’elle soit. */
export function removeDonnees(donnees: string): void {
  const abri = readMemoire(donnees)?.dossier
  for (const dossier of [abri, donnees]) if (dossier !== undefined) rmSync(dossier, { recursive: true, force: true })
}

/** Donne un fichier ou un dossier au compte de Postgres. */
export function giveTo(compte: Compte | undefined, chemin: string): void {
  if (compte !== undefined) chownSync(chemin, compte.uid, compte.gid)
}

function chooseDossier(donnees: string, compte: Compte | undefined): string {
  if (compte === undefined) return donnees
  openPassage(donnees)
  if (canEnter(compte, donnees)) return donnees

  const abri = mkdtempSync(ABRI)
  openPassage(abri)
  console.log(`    Le compte de Postgres ne peut pas entrer dans « ${donnees} » : la base est gardée dans « ${abri} ».`)
  return abri
}

function ensureBinaires(dossier: string, compte: Compte | undefined): string {
  if (compte === undefined || canEnter(compte, paquetPostgres)) return paquetPostgres
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(paquetPostgres, '../package.json'), 'utf8')))
  const copie = path.join(dossier, `postgres-${version}`)
  if (!existsSync(copie)) cpSync(paquetPostgres, copie, { recursive: true, verbatimSymlinks: true })
  return copie
}

/** Laisse traverser un dossier sans laisser voir ce qu’il contient. */
function openPassage(dossier: string): void {
  mkdirSync(dossier, { recursive: true })
  chmodSync(dossier, 0o711)
}

function readMemoire(donnees: string): z.infer<typeof memoire> | undefined {
  const fichier = getFichier(donnees)
  if (!existsSync(fichier)) return undefined
  const connu = memoire.parse(JSON.parse(readFileSync(fichier, 'utf8')))
  return existsSync(connu.dossier) ? connu : undefined
}

function getFichier(donnees: string): string {
  return path.join(donnees, 'postgres.json')
}
