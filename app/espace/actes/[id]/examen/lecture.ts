import 'server-only'
import { computeDifference } from '@/lib/domain/difference/difference'
import type { VersionListee } from '@/lib/domain/examen/discussion'
import { listNouveautes, type Nouveaute } from '@/lib/domain/examen/nouveautes'
import { chooseReference, listReferences, type Reference } from '@/lib/domain/examen/reference'
import type { Instantane } from '@/lib/domain/instantane'
import { decrireDifference } from '@/lib/domain/phrase/difference'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { nommerVersion } from '@/lib/domain/phrase/nouveaute'
import { computeEmpreinteExamen } from '@/lib/features/actes/empreinte'
import { type Examen, getExamen, getReferencesExamen } from '@/lib/features/actes/queries/examen'
import { unwrap } from '@/lib/platform/http/unwrap'
import { readActe } from '../charge'

interface Demande {
  /** La version à laquelle comparer, par son rang. */
  readonly depuis: number | null
  /** L’empreinte examinée par qui vient de voir sa validation refusée. */
  readonly examinee: string | null
}

/** L’examen d’un acte : ce qu’on lit, ce qui s’en dit, à quoi cela se compare et ce qui est nouveau. */
export async function readExamen(acteId: string, { depuis, examinee }: Demande) {
  const luLe = new Date()
  const charge = await readActe(acteId, '/examen')
  const { viewer } = charge
  const examen = unwrap(await getExamen(viewer, { acteId }))
  const empreinte = computeEmpreinteExamen(charge)
  const { versions, visite } = examen
  const courante = versions.findLast(({ sha256 }) => sha256 === empreinte) ?? null
  const depassee = versions.find(({ sha256 }) => sha256 === examinee && sha256 !== empreinte) ?? null
  const vue = versions.find(({ ordre }) => ordre === visite?.versionOrdre && ordre !== courante?.ordre) ?? null
  const demandee = depassee?.ordre ?? depuis
  const ordres = [demandee, vue?.ordre, versions.at(-1)?.ordre, versions.at(-2)?.ordre].filter(
    (ordre) => ordre !== null && ordre !== undefined,
  )
  const contenus = unwrap(await getReferencesExamen(viewer, { acteId, ordres: [...new Set(ordres)] }))
  const choix = { versions, courante, aPrecedent: contenus.signe !== null }
  const reference = chooseReference({ ...choix, demandee })
  const avant = reference && findContenu(reference, contenus)
  const libelles = {
    avant: reference && avant ? nommerReference(reference, avant) : '',
    apres: courante ? capitaliser(nommerVersion(courante)) : charge.acte.libelle,
  }
  return {
    charge,
    examen,
    empreinte,
    luLe,
    courante,
    depassee,
    comparaison: {
      difference: avant ? computeDifference(avant, charge) : null,
      libelles,
      reference,
      references: listReferences(choix).map((possible) => ({
        possible,
        libelle: nommerReference(possible, contenus.signe),
      })),
    },
    nouveautes: readNouveautes(examen),
    argent: vue && readArgent(contenus.versions.get(vue.ordre), charge, vue, libelles.apres),
  }
}

function findContenu(
  reference: Reference,
  { signe, versions }: { readonly signe: Instantane | null; readonly versions: ReadonlyMap<number, Instantane> },
): Instantane | null {
  return reference.type === 'signe' ? signe : (versions.get(reference.version.ordre) ?? null)
}

function nommerReference(reference: Reference, signe: Instantane | null): string {
  if (reference.type === 'version') return capitaliser(nommerVersion(reference.version))
  return signe?.acte.libelle ?? 'Acte précédent'
}

function readNouveautes({ cote, visite, ...echanges }: Examen): readonly Nouveaute[] | null {
  return cote && visite && listNouveautes(echanges, cote, visite)
}

/** Ce que l’argent a changé depuis la version vue ; null quand rien n’en est lisible. */
function readArgent(
  avant: Instantane | undefined,
  apres: Instantane,
  vue: VersionListee,
  libelle: string,
): string | null {
  if (!avant) return null
  return decrireDifference(computeDifference(avant, apres), { avant: capitaliser(nommerVersion(vue)), apres: libelle })
}
