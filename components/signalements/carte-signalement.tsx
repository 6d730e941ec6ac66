import Link from 'next/link'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { ecrireMoment } from '@/lib/domain/phrase/date'
import { LIBELLES_STATUTS_SIGNALEMENT, type StatutSignalement } from '@/lib/domain/signalement'

export interface SignalementLu {
  readonly id: string
  readonly page: string
  readonly chiffre: string
  readonly message: string
  readonly sourceUrl: string | null
  readonly recuLe: Date
  readonly statut: StatutSignalement
  readonly reponse: string | null
  readonly traiteLe: Date | null
  readonly agent: { readonly nom: string } | null
  readonly convention: { readonly titre: string } | null
  readonly collectivite: { readonly nom: string }
}

type CarteSignalementProps = {
  readonly signalement: SignalementLu
  /** De quoi répondre, pour qui le peut. */
  readonly children?: ReactNode
}

/** Une erreur signalée : le chiffre, ce qu’on en dit, et ce qui en a été répondu. */
export function CarteSignalement({ signalement, children }: CarteSignalementProps) {
  const { id, page, chiffre, message, sourceUrl, recuLe, statut, reponse, traiteLe, agent } = signalement
  return (
    <Card plain id={`signalement-${id}`} className="space-y-4">
      <h2 className="text-lg wrap-anywhere">{chiffre}</h2>
      <Badge icon={statut === 'nouveau' ? 'question' : 'coche'} tone={statut === 'nouveau' ? 'dashed' : 'neutral'}>
        {LIBELLES_STATUTS_SIGNALEMENT[statut]}
      </Badge>
      <p className="max-w-texte whitespace-pre-line wrap-anywhere">{message}</p>
      <div className="max-w-texte">
        <DefinitionList
          items={[
            { term: 'Reçu le', description: <time dateTime={recuLe.toISOString()}>{ecrireMoment(recuLe)}</time> },
            {
              term: 'Page',
              description: (
                <Link href={page} prefetch={false}>
                  {signalement.convention?.titre ?? signalement.collectivite.nom}
                </Link>
              ),
            },
            ...(sourceUrl === null
              ? []
              : [
                  {
                    term: 'Source donnée',
                    description: (
                      <a href={sourceUrl} rel="noreferrer nofollow" className="wrap-anywhere">
                        {sourceUrl}
                      </a>
                    ),
                  },
                ]),
            ...(reponse === null || traiteLe === null
              ? []
              : [
                  {
                    term: `Réponse de ${agent?.nom ?? 'la collectivité'}, le ${ecrireMoment(traiteLe)}`,
                    description: <span className="whitespace-pre-line wrap-anywhere">{reponse}</span>,
                  },
                ]),
          ]}
        />
      </div>
      {children}
    </Card>
  )
}
