import { Alert } from '@/components/ui/alert'
import { Details } from '@/components/ui/details'
import type { Apercu } from '@/lib/domain/import/apercu'
import { groupReleves } from '@/lib/domain/import/place'
import { resumerChangements } from '@/lib/domain/phrase/import'
import { resumerFiches } from '@/lib/domain/phrase/import-fiches'
import { compter } from '@/lib/domain/phrase/nombre'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { type ChangementLu, ChangementsImport } from './changements-import'
import { FichesImport } from './fiches-import'
import { Releves } from './releves'

type ApercuClasseurProps = {
  readonly apercu: Apercu
  /** Les changements à écrire, prêts à lire. */
  readonly lus: readonly ChangementLu[]
}

const LIBELLES_CITES = 8

/** Tout ce que l’import ferait et tout ce qui l’en empêche, à la place où cela se lit dans le fichier. */
export function ApercuClasseur({ apercu, lus }: ApercuClasseurProps) {
  const { changements, fiches, erreurs, inconnus, remarques, ignorees } = apercu
  const aEcrire = fiches.filter(({ etat }) => etat !== 'inchangee')
  const resumes = [resumerChangements(changements), resumerFiches(fiches)].filter((resume) => resume !== null)
  return (
    <div className="space-y-6">
      {erreurs.length > 0 && (
        <Alert tone="error" title={compter(erreurs.length, 'erreur dans le fichier', 'erreurs dans le fichier')}>
          <p>
            Rien ne s’importe tant qu’il en reste une. Corrigez-les dans le fichier et renvoyez-le{'\u202f'}; ou, si une
            colonne est mal comprise, dites ci-dessus ce qu’elle contient.
          </p>
        </Alert>
      )}
      {erreurs.length > 0 && <Releves caption="À corriger dans le fichier" releves={erreurs} />}
      {inconnus.length > 0 && (
        <Alert
          tone="warning"
          title={compter(inconnus.length, 'libellé à faire correspondre', 'libellés à faire correspondre')}
        >
          <p>
            {inconnus.slice(0, LIBELLES_CITES).map(entreGuillemets).join(', ')}
            {inconnus.length > LIBELLES_CITES && '…'}
            {'\u202f'}: choisissez ci-dessus la ligne de l’acte, ou «{'\u00a0'}Ne pas importer{'\u00a0'}».
          </p>
        </Alert>
      )}
      {resumes.length + erreurs.length + inconnus.length === 0 && <p>Le fichier ne porte aucun montant.</p>}
      {resumes.map((resume) => (
        <p key={resume}>{resume}.</p>
      ))}
      {aEcrire.length > 0 && <FichesImport fiches={aEcrire} />}
      {lus.length > 0 && <ChangementsImport caption="Les montants" changements={lus} />}
      {resumes.length > 0 && lus.length + aEcrire.length === 0 && (
        <p>Le fichier dit déjà ce que dit l’acte. Il n’y a rien à importer.</p>
      )}
      {remarques.length > 0 && (
        <Details summary={compter(remarques.length, 'remarque', 'remarques')} open>
          <Releves caption="Remarques" captionHidden releves={groupReleves(remarques)} />
        </Details>
      )}
      {ignorees.length > 0 && (
        <Details summary={compter(ignorees.length, 'endroit du fichier ignoré', 'endroits du fichier ignorés')}>
          <Releves caption="Ce qui n’est pas importé, et pourquoi" captionHidden releves={groupReleves(ignorees)} />
        </Details>
      )}
    </div>
  )
}
