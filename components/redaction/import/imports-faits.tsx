import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import type { ActionFormulaire } from '@/components/redaction/formulaire/use-formulaire'
import { formatJour, getJour } from '@/lib/domain/periode'
import { compter } from '@/lib/domain/phrase/nombre'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'

interface ImportFait {
  readonly id: string
  readonly nomFichier: string
  readonly deposeParNom: string
  readonly appliqueLe: Date | null
  readonly annuleLe: Date | null
  readonly annuleParNom: string | null
  /** Ce qu’il a écrit ; une fois annulé, ce qui en est resté. */
  readonly effets: { readonly montants: readonly { readonly sujet: string | null }[] }
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
      {imports.map(({ id, nomFichier, deposeParNom, appliqueLe, annuleLe, annuleParNom, effets: { montants } }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-4 py-4">
          <div className="min-w-0 max-w-texte">
            <p className="font-semibold wrap-anywhere">{nomFichier}</p>
            <p className="text-sm text-encre-douce">
              Importé par {deposeParNom} le {dater(appliqueLe)}
              {annuleLe === null && ` : ${compter(montants.length, 'montant écrit', 'montants écrits')}.`}
              {annuleLe !== null && `, annulé par ${annuleParNom} le ${dater(annuleLe)}.`}
            </p>
            {annuleLe !== null && montants.length > 0 && (
              <>
                <p className="mt-2">
                  {compter(
                    montants.length,
                    'montant, modifié depuis, est resté',
                    'montants, modifiés depuis, sont restés',
                  )}
                  {'\u202f'}:
                </p>
                <ul className="list-disc pl-5">
                  {[...new Set(montants.map(({ sujet }) => sujet ?? 'Acte entier'))].map((sujet) => (
                    <li key={sujet}>{sujet}</li>
                  ))}
                </ul>
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
      ))}
    </ul>
  )
}
