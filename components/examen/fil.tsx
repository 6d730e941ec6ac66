import Link from 'next/link'
import { getPageAncre } from '@/components/cycle/page-ancre'
import { BoutonAction } from '@/components/redaction/formulaire/bouton-action'
import { Badge } from '@/components/ui/badge'
import { getOuverture } from '@/lib/domain/cycle/ouverture'
import type { Fil, Message } from '@/lib/domain/examen/discussion'
import { listGestesFil } from '@/lib/domain/examen/remarque'
import { LIBELLES_COTES } from '@/lib/domain/libelles'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import type { ContexteExamen } from './contexte'
import { ReponseForm } from './reponse-form'

type FilProps = {
  readonly fil: Fil
  readonly contexte: ContexteExamen
  /** Tu quand la ligne porte déjà ce nom. */
  readonly nomTu?: boolean
  /** Ce dont on parlait n’est plus dans l’acte. */
  readonly retire?: boolean
}

/** Une discussion : de quoi elle parle, ce qui s’y est dit, et ce que ce côté peut en faire. */
export function FilDiscussion({ fil, contexte, nomTu = false, retire = false }: FilProps) {
  const { lu, cote, actions, caches } = contexte
  const gestes = listGestesFil(fil, cote, lu.acte.statut)
  const valeurs = { ...caches, filId: fil.id }
  const rouverte = fil.ouvreLigne && fil.statut === 'ouvert'
  const corrigeable = rouverte && !retire && cote === 'collectivite' && getOuverture(lu.acte.statut) !== 'rien'
  const aCorriger = corrigeable ? getPageAncre(lu.acte, fil.ancre) : null
  return (
    <article id={`fil-${fil.id}`} aria-label={`Remarque sur ${fil.libelle}`} className="space-y-3">
      <div className="space-y-2">
        {!nomTu && <p className="text-sm font-semibold">{fil.libelle}</p>}
        <div className="flex flex-wrap gap-2">
          <StatutFil fil={fil} />
          {rouverte && (
            <Badge tone="strong" icon="crayon">
              Ligne rouverte
            </Badge>
          )}
          {aCorriger && (
            <Link href={`/espace/actes/${lu.acte.id}/${aCorriger}`}>
              Corriger<span className="sr-only">{`, ${fil.libelle}`}</span>
            </Link>
          )}
          {retire && (
            <Badge tone="outline" icon="info">
              Retiré depuis
            </Badge>
          )}
        </div>
      </div>
      <ol className="space-y-3">
        {fil.messages.map((message) => (
          <li key={message.id}>
            <MessageEcrit message={message} />
          </li>
        ))}
      </ol>
      {fil.resolution && (
        <p className="text-sm text-encre-douce">
          Résolue par {fil.resolution.par} le {ecrireInstant(fil.resolution.le)}.
        </p>
      )}
      {gestes.includes('repondre') && <ReponseForm action={actions.repondre} caches={caches} filId={fil.id} />}
      {gestes.includes('resoudre') && (
        <BoutonAction
          id={`resoudre-${fil.id}`}
          action={actions.resoudre}
          valeurs={valeurs}
          libelle="Marquer comme résolue"
          precision={`, ${fil.libelle}`}
          variant="secondary"
        />
      )}
      {gestes.includes('rouvrir') && (
        <BoutonAction
          id={`rouvrir-${fil.id}`}
          action={actions.rouvrir}
          valeurs={valeurs}
          libelle="Rouvrir la discussion"
          precision={`, ${fil.libelle}`}
          variant="secondary"
        />
      )}
    </article>
  )
}

function StatutFil({ fil: { statut } }: { readonly fil: Fil }) {
  return statut === 'ouvert' ? (
    <Badge tone="dashed" icon="question">
      Ouverte
    </Badge>
  ) : (
    <Badge icon="coche">Résolue</Badge>
  )
}

function MessageEcrit({ message: { cote, auteur, texte, le } }: { readonly message: Message }) {
  return (
    <div className="max-w-texte border-l-2 border-filet-fort pl-3">
      <p className="text-sm text-encre-douce">
        {auteur}, {LIBELLES_COTES[cote].toLocaleLowerCase('fr')}, le {ecrireInstant(le)}
      </p>
      <p className="whitespace-pre-line break-words">{texte}</p>
    </div>
  )
}
