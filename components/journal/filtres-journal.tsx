import { BoutonsFiltres } from '@/components/ui/boutons-filtres'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Option } from '@/components/ui/options'
import { SelectField } from '@/components/ui/select-field'
import { type CriteresJournal, isFiltre } from '@/lib/domain/journal/criteres'
import { LIBELLES_COTES, LIBELLES_ROLES } from '@/lib/domain/libelles'
import { FAMILLES_JOURNAL, nommerFamille } from '@/lib/domain/phrase/journal/journal'

type FiltresJournalProps = {
  readonly criteres: CriteresJournal
  /** La page du journal : les filtres y envoient une adresse ordinaire. */
  readonly page: string
  /** Le journal du portail n’a ni côtés ni familles d’acte. */
  readonly portail: boolean
}

const ROLES_DES_ACTES = ['redacteur', 'valideur', 'instructeur', 'commissaire'] as const

const QUI: readonly Option[] = [
  ...Object.entries(LIBELLES_COTES),
  ...ROLES_DES_ACTES.map((role): Option => [role, LIBELLES_ROLES[role]]),
]

const QUOI = FAMILLES_JOURNAL.filter((famille) => famille !== 'portail').map(
  (famille): Option => [famille, nommerFamille(famille)],
)

export function FiltresJournal({ criteres, page, portail }: FiltresJournalProps) {
  const { qui, famille, du, au, q } = criteres
  return (
    <search className="ecran-seulement block rounded-md bg-surface p-6">
      <form action={page} className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {!portail && (
            <>
              <SelectField id="qui" label="Qui" tous="Tous" options={QUI} valeur={qui} />
              <SelectField id="famille" label="Quoi" tous="Tout" options={QUOI} valeur={famille} />
            </>
          )}
          <Field id="q" label="Mots de la phrase">
            <Input id="q" name="q" type="search" defaultValue={q ?? ''} maxLength={100} autoComplete="off" />
          </Field>
          <Field id="du" label="Depuis le">
            <Input id="du" name="du" type="date" defaultValue={du ?? ''} />
          </Field>
          <Field id="au" label="Jusqu’au">
            <Input id="au" name="au" type="date" defaultValue={au ?? ''} />
          </Field>
        </div>
        <BoutonsFiltres sansFiltre={isFiltre(criteres) ? page : null} />
      </form>
    </search>
  )
}
