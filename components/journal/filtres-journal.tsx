import { Button, ButtonLink } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input, Select } from '@/components/ui/input'
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

export function FiltresJournal({ criteres, page, portail }: FiltresJournalProps) {
  const { qui, famille, du, au, q } = criteres
  return (
    <search className="ecran-seulement block rounded-md bg-surface p-6">
      <form action={page} className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {!portail && (
            <>
              <Field id="qui" label="Qui">
                <Select id="qui" name="qui" defaultValue={qui ?? ''}>
                  <option value="">Tous</option>
                  {Object.entries(LIBELLES_COTES).map(([cote, libelle]) => (
                    <option key={cote} value={cote}>
                      {libelle}
                    </option>
                  ))}
                  {ROLES_DES_ACTES.map((role) => (
                    <option key={role} value={role}>
                      {LIBELLES_ROLES[role]}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field id="famille" label="Quoi">
                <Select id="famille" name="famille" defaultValue={famille ?? ''}>
                  <option value="">Tout</option>
                  {FAMILLES_JOURNAL.filter((candidate) => candidate !== 'portail').map((candidate) => (
                    <option key={candidate} value={candidate}>
                      {nommerFamille(candidate)}
                    </option>
                  ))}
                </Select>
              </Field>
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
        <div className="flex flex-wrap gap-2">
          <Button type="submit">Filtrer</Button>
          {isFiltre(criteres) && (
            <ButtonLink href={page} variant="quiet">
              Remettre à zéro les filtres
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  )
}
