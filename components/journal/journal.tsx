import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { ADRESSE_VERIFICATION } from '@/lib/domain/adresse-publique'
import { type CriteresJournal, formatCriteresJournal, isFiltre } from '@/lib/domain/journal/criteres'
import { FiltresJournal } from './filtres-journal'
import { type LigneJournalLue, ListeJournal } from './liste-journal'

type JournalProps = {
  readonly page: string
  readonly criteres: CriteresJournal
  readonly lignes: readonly LigneJournalLue[]
  readonly suivant: string | null
  readonly actes?: ReadonlyMap<string, string>
  readonly portail?: boolean
}

const LIEN = 'inline-flex min-h-11 items-center'

/** Un journal entier : ses filtres, ses lignes, la suite, et de quoi l’emporter et le vérifier. */
export function Journal({ page, criteres, lignes, suivant, actes, portail = false }: JournalProps) {
  const sansPage = { ...criteres, avant: null }
  return (
    <div className="space-y-6">
      <FiltresJournal criteres={criteres} page={page} portail={portail} />
      {lignes.length === 0 ? (
        <EmptyState title={isFiltre(criteres) ? 'Aucune ligne ne répond à ces filtres' : 'Rien n’est encore écrit'} />
      ) : (
        <ListeJournal lignes={lignes} actes={actes} />
      )}
      {(criteres.avant !== null || suivant !== null) && (
        <nav aria-label="Pages du journal" className="flex flex-wrap gap-x-6">
          {criteres.avant !== null && (
            <Link href={page + formatCriteresJournal(sansPage)} className={LIEN}>
              Revenir aux plus récentes
            </Link>
          )}
          {suivant !== null && (
            <Link href={page + formatCriteresJournal({ ...criteres, avant: suivant })} rel="next" className={LIEN}>
              Lignes plus anciennes
            </Link>
          )}
        </nav>
      )}
      <p>
        <a
          href={`${page}.csv${formatCriteresJournal(sansPage)}`}
          download
          className="inline-flex items-center gap-2 font-semibold"
        >
          <Icon name="telecharger" />
          Exporter ces lignes (CSV)
        </a>
      </p>
      <p className="max-w-texte text-sm text-encre-douce">
        Le journal ne se réécrit pas. Chaque ligne porte une empreinte calculée sur son contenu et sur l’empreinte de la
        précédente{'\u202f'}: en changer une romprait toutes les suivantes.{' '}
        <Link href={ADRESSE_VERIFICATION}>Vérifier ce qui est publié</Link>
      </p>
    </div>
  )
}
