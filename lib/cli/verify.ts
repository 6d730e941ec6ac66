import { joinBase } from '@/lib/cli/base/ouverture'
import { onArret } from '@/lib/cli/outils/arret'
import { type VerificationJournal, verifyJournal } from '@/lib/cli/verification/journal'
import { verifyPieces } from '@/lib/cli/verification/pieces'
import { type DefautSitue, verifyToutesPublications } from '@/lib/cli/verification/publications'
import { disconnect } from '@/lib/platform/db/client'
import { getEnvLancement } from '@/lib/platform/env'

/** Refait toutes les preuves du portail, publications et journal, et dit ce qui ne se recalcule pas. */
export async function verify(): Promise<void> {
  const { bases } = await joinBase(getEnvLancement())
  onArret(disconnect)
  const { conventions, publications, lignes, defauts } = await verifyToutesPublications()
  console.log(
    `${publications} publications de ${conventions} conventions, ${lignes} lignes à plat\u202f: ${conclure(defauts)}`,
  )
  for (const defaut of defauts) console.error(formatDefaut(defaut))
  const { pieces, alterees } = await verifyPieces(bases.publique)
  console.log(`${pieces} pièces publiées\u202f: ${conclure(alterees)}`)
  for (const piece of alterees) console.error(`  - pièce ${piece}\u202f: le fichier n’a plus l’empreinte annoncée`)
  const journal = bases.proprietaire === undefined ? null : await verifyJournal(bases.proprietaire)
  printJournal(journal)
  if (defauts.length + alterees.length + (journal?.defauts.length ?? 0) > 0) process.exitCode = 1
}

function printJournal(journal: VerificationJournal | null): void {
  if (journal === null) {
    console.log('Journal\u202f: non vérifié, il se lit par le propriétaire de la base (DATABASE_URL_PROPRIETAIRE).')
    return
  }
  const { chaines, lignes, defauts } = journal
  console.log(`${lignes} lignes de journal en ${chaines} chaînes\u202f: ${conclure(defauts)}`)
  for (const { chaine, seq, quoi } of defauts) console.error(`  - journal ${chaine}, ligne ${seq}\u202f: ${quoi}`)
}

function formatDefaut({ convention, ordre, quoi, attendu, trouve }: DefautSitue): string {
  const ou = ordre === null ? convention : `${convention}, publication ${ordre}`
  return `  - ${ou}\u202f: ${quoi}\n      attendu\u202f: ${attendu}\n      trouvé\u202f: ${trouve}`
}

function conclure(defauts: readonly unknown[]): string {
  return defauts.length === 0 ? 'tout se recalcule.' : `${defauts.length} défauts.`
}
