import { Button } from '@/components/ui/button'
import { CleEnvoi } from '@/components/ui/cle-envoi'
import { ErrorSummary } from '@/components/ui/error-summary'
import { describeField, Field } from '@/components/ui/field'
import { Input, Select } from '@/components/ui/input'
import { formatTaille, LIBELLES_TYPES_DOCUMENT, OCTETS_MAX, type TypeDocument } from '@/lib/domain/document'

type DepotFormProps = {
  readonly acteId: string
  /** Ce que l’acte reçoit à cette étape. */
  readonly types: readonly TypeDocument[]
  readonly champs: Readonly<Record<string, string>>
  readonly erreurs: Readonly<Record<string, readonly string[]>>
}

const PUBLICATIONS = {
  ordinaire: 'Selon sa nature',
  publier: 'Publier à la signature',
  garder: 'Ne pas publier',
} as const

const AIDES = {
  fichier: `PDF de ${formatTaille(OCTETS_MAX)} au plus\u202f; une annexe peut aussi être en ODT ou en XLSX.`,
  publication:
    'Selon sa nature\u202f: l’acte signé et la délibération deviennent publics à la signature\u202f; une annexe ou une autre pièce reste entre vous et l’État.',
} as const

/** Un formulaire ordinaire : le fichier part en flux, sans script, et un refus rend le reste tel qu’il était. */
export function DepotForm({ acteId, types, champs, erreurs }: DepotFormProps) {
  const relier = (nom: string, hint?: string) => ({
    ...describeField(`depot-${nom}`, { hint, errors: erreurs[nom] }),
    name: nom,
  })
  const resume = Object.entries(erreurs).flatMap(([nom, messages]) =>
    messages.map((message) => ({ id: nom === '' ? 'deposer' : `depot-${nom}`, message })),
  )
  return (
    <form
      method="post"
      action={`/api/actes/${acteId}/documents`}
      encType="multipart/form-data"
      className="max-w-texte space-y-6"
    >
      <ErrorSummary errors={resume} />
      <CleEnvoi />
      <input type="hidden" name="remplace" value={champs.remplace ?? ''} />
      <Field id="depot-type" label="Nature" errors={erreurs.type}>
        <Select {...relier('type')} defaultValue={champs.type ?? ''}>
          <option value="">Choisir…</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {LIBELLES_TYPES_DOCUMENT[type]}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="depot-titre" label="Titre" errors={erreurs.titre}>
        <Input {...relier('titre')} defaultValue={champs.titre ?? ''} autoComplete="off" />
      </Field>
      <Field id="depot-publication" label="Publication" hint={AIDES.publication} errors={erreurs.publication}>
        <Select {...relier('publication', AIDES.publication)} defaultValue={champs.publication ?? 'ordinaire'}>
          {Object.entries(PUBLICATIONS).map(([choix, libelle]) => (
            <option key={choix} value={choix}>
              {libelle}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="depot-fichier" label="Fichier" hint={AIDES.fichier} errors={erreurs.fichier}>
        <Input {...relier('fichier', AIDES.fichier)} type="file" accept=".pdf,.odt,.xlsx" />
      </Field>
      <Button type="submit">Déposer le document</Button>
    </form>
  )
}
