import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { IconName } from '@/components/ui/icon'
import type { Devenir, LigneComparee } from '@/lib/domain/difference/lignes'
import { decrireDevenir } from '@/lib/domain/phrase/difference'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'
import { TexteCompare } from './texte-compare'

const SIGNES = {
  continuee: ['neutral', 'fleche'],
  modifiee: ['neutral', 'crayon'],
  ajoutee: ['strong', 'plus'],
  issue: ['strong', 'plus'],
  terminee: ['outline', 'erreur'],
  scindee: ['outline', 'triable'],
  fusionnee: ['outline', 'triable'],
} as const satisfies Record<Devenir['tag'], readonly [BadgeTone, IconName]>

const NIVEAUX = { mesure: 'Mesure', action: 'Action' } as const

/** Les mesures et actions qui ne sont pas restées les mêmes, chacune avec ses textes comparés mot à mot. */
export function LignesComparees({ lignes }: { readonly lignes: readonly LigneComparee[] }) {
  const changees = lignes.filter(({ devenir }) => devenir.tag !== 'continuee')
  const continuees = lignes.length - changees.length
  return (
    <div className="space-y-8">
      {lignes.length === 0 && <p>Aucun des deux actes ne décrit de mesure ni d’action.</p>}
      <ul className="space-y-3">
        {changees.map(({ cle, niveau, intitule, devenir, textes }) => (
          <li key={cle} className="space-y-3 border-t border-filet pt-3">
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
              <div className="max-w-texte">
                <p className="text-sm text-encre-douce">{NIVEAUX[niveau]}</p>
                <h3>{intitule}</h3>
              </div>
              <Badge tone={SIGNES[devenir.tag][0]} icon={SIGNES[devenir.tag][1]}>
                {decrireDevenir(devenir)}
              </Badge>
            </div>
            {textes.length > 0 && (
              <dl className="space-y-2">
                {textes.map(({ champ, avant, apres }) => (
                  <div key={champ} className="max-w-texte">
                    <dt className="text-sm text-encre-douce">{champ}</dt>
                    <dd>
                      <TexteCompare avant={avant} apres={apres} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
      {continuees > 0 && (
        <p className="text-encre-douce">
          {capitaliser(
            compter(
              continuees,
              'mesure ou action continue sans changer de texte',
              'mesures ou actions continuent sans changer de texte',
            ),
          )}
          .
        </p>
      )}
    </div>
  )
}
