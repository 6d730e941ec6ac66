import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { formatJour, getJour } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'

interface ImportFait {
  readonly id: string
  readonly nomFichier: string
  readonly deposeParNom: string
  readonly appliqueLe: Date | null
  readonly annuleLe: Date | null
  readonly annuleParNom: string | null
  /** Ce qu’il a écrit ; une fois annulé, ce qui en est resté. */
  readonly effets: {
    readonly montants: readonly { readonly sujet: string | null }[]
    readonly fiches: readonly { readonly titre: string }[]
  }
}

type ImportsFaitsProps = {
  readonly acteId: string
  readonly imports: readonly ImportFait[]
  readonly undo: ActionFormulaire
}

const dater = (date: Date | null) => (date === null ? '' : formatJour(getJour(date)))

/** Les fichiers déjà importés dans l’acte, chacun avec de quoi l’annuler. */
export function ImportsFaits({ acteId, imports, undo }: ImportsFaitsProps) {
  return (
    <ul className="divide-y divide-filet border-y border-filet">
      {imports.map(
        ({ id, nomFichier, deposeParNom, appliqueLe, annuleLe, annuleParNom, effets: { montants, fiches } }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-4 py-4">
            <div className="min-w-0 max-w-texte">
              <p className="font-semibold wrap-anywhere">{nomFichier}</p>
              <p className="text-sm text-encre-douce">
                Importé par {deposeParNom} le {dater(appliqueLe)}
                {annuleLe === null && `${DEUX_POINTS}${compterEcrits(montants.length, fiches.length)}.`}
                {annuleLe !== null && `, annulé par ${annuleParNom} le ${dater(annuleLe)}.`}
              </p>
              {annuleLe !== null && (
                <>
                  <Restes
                    compte={compter(montants.length, 'montant modifié depuis', 'montants modifiés depuis')}
                    noms={montants.map(({ sujet }) => sujet ?? 'Acte entier')}
                  />
                  <Restes
                    compte={compter(fiches.length, 'fiche modifiée depuis', 'fiches modifiées depuis')}
                    noms={fiches.map(({ titre }) => titre)}
                  />
                </>
              )}
            </div>
            {annuleLe === null && (
              <BoutonAction
                id={`annuler-${id}`}
                action={undo}
                valeurs={{ acteId, importId: id }}
                libelle="Annuler cet import"
                precision={entreGuillemets(nomFichier)}
                variant="secondary"
              />
            )}
          </li>
        ),
      )}
    </ul>
  )
}

/** Ce qu’une annulation a laissé dans l’acte. */
function Restes({ compte, noms }: { readonly compte: string; readonly noms: readonly string[] }) {
  if (noms.length === 0) return null
  return (
    <>
      <p className="mt-2">
        Resté dans l’acte, {compte}
        {'\u202f'}:
      </p>
      <ul className="list-disc pl-5">
        {[...new Set(noms)].map((nom) => (
          <li key={nom}>{nom}</li>
        ))}
      </ul>
    </>
  )
}

function compterEcrits(montants: number, fiches: number): string {
  if (fiches === 0) return compter(montants, 'montant écrit', 'montants écrits')
  const ecrites = compter(fiches, 'fiche écrite', 'fiches écrites')
  return montants === 0 ? ecrites : `${compter(montants, 'montant', 'montants')} et ${ecrites}`
}
