import type { Option } from '@/components/redaction/formulaire/champs'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Radio } from '@/components/ui/choice'
import { Details } from '@/components/ui/details'
import { FieldErrors } from '@/components/ui/field'
import type { IconName } from '@/components/ui/icon'
import type { Confiance } from '@/lib/domain/lecture/types'
import type { LectureProposee } from '@/lib/features/actes/actions/lecture'
import { ChampsLigne } from './champs-ligne'
import { decrireProposition } from './description'
import type { LigneNommee } from './groupes'
import type { Champs } from './saisie'

type LigneProposeeProps = {
  readonly ligne: LigneNommee
  readonly lecture: LectureProposee
  readonly champs: Champs
  readonly volets: readonly Option[]
}

const CONFIANCES: Readonly<
  Record<Confiance, { readonly tone: BadgeTone; readonly icon: IconName; readonly mot: string }>
> = {
  sure: { tone: 'strong', icon: 'coche', mot: 'Sûr' },
  a_verifier: { tone: 'outline', icon: 'attention', mot: 'À vérifier' },
  a_part: { tone: 'dashed', icon: 'info', mot: 'Mis à part' },
}

/** Une proposition : ce qu’elle dit, sa citation, ce qui la fonde, et le choix de l’agent. */
export function LigneProposee({ ligne, lecture, champs, volets }: LigneProposeeProps) {
  const { nom, rang, proposition, deja, proposee } = ligne
  const { passage, confiance, raison, genre } = proposition
  const { tone, icon, mot } = CONFIANCES[confiance]
  const accepte = champs(`${nom}.accepte`, proposee && !deja ? 'oui' : 'non')
  return (
    <fieldset id={accepte.id} tabIndex={-1} className="min-w-0 space-y-2 border border-filet p-4">
      <legend className="px-1 font-semibold wrap-anywhere">{decrireProposition(ligne, lecture)}</legend>
      <div className="flex flex-wrap gap-2">
        <Badge tone={tone} icon={icon}>
          {mot}
        </Badge>
        {deja && (
          <Badge tone="neutral" icon="coche">
            Déjà saisi
          </Badge>
        )}
      </div>
      <p className="text-sm text-encre-douce">{raison}</p>
      <p className="text-sm wrap-anywhere">
        <a href={`#passage-${rang}`}>
          <q>{shorten(passage.citation)}</q>
        </a>
      </p>
      {genre !== 'territoire' && (
        <>
          <FieldErrors id={accepte.id} errors={accepte.errors ?? []} />
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            <Radio
              name={accepte.name}
              value="oui"
              defaultChecked={accepte.defaultValue === 'oui'}
              label="Accepter"
              key={`oui-${accepte.defaultValue}`}
            />
            <Radio
              name={accepte.name}
              value="non"
              defaultChecked={accepte.defaultValue !== 'oui'}
              label="Refuser"
              key={`non-${accepte.defaultValue}`}
            />
          </div>
          <input type="hidden" name={`${nom}.de`} value={passage.debut} />
          <input type="hidden" name={`${nom}.a`} value={passage.fin} />
          <Details summary="Corriger" open={confiance === 'a_verifier'}>
            <ChampsLigne ligne={ligne} lecture={lecture} champs={champs} volets={volets} />
          </Details>
        </>
      )}
    </fieldset>
  )
}

const EXTRAIT = 220

function shorten(citation: string): string {
  return citation.length <= EXTRAIT ? citation : `${citation.slice(0, EXTRAIT)}…`
}
