import Link from 'next/link'
import { QualificationBadge } from '@/components/actes/qualification-badge'
import { Citation } from '@/components/montants/citation'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { getAdresseCollectivite } from '@/lib/domain/adresse-publique'
import { absolu } from '@/lib/domain/centimes'
import type { LectureRegistre, LigneEcart } from '@/lib/domain/ecarts/ligne'
import { LIBELLES_STATUTS_ECART } from '@/lib/domain/libelles'
import { ecrireInstant } from '@/lib/domain/phrase/date'
import { ecrireCentimes } from '@/lib/domain/phrase/ecart'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import { getAdresseEcart } from './adresse-ecart'

/** Un écart entier : ce qui s’oppose, d’où cela vient, ce qui en est répondu et par qui. */
export function CarteEcart({ ligne }: { readonly ligne: LigneEcart }) {
  const { collectivite, convention, qualification, statut, titre, phrase, lectures, explication } = ligne
  return (
    <Card plain className="space-y-4">
      <h2 className="text-lg">
        {collectivite.nomCourt}
        {DEUX_POINTS}
        {titre}
      </h2>
      <div className="flex flex-wrap gap-2">
        <QualificationBadge qualification={qualification} />
        <Badge icon="info">{LIBELLES_STATUTS_ECART[statut]}</Badge>
      </div>
      {qualification !== 'consigne' && <p className="max-w-texte">{phrase}.</p>}
      <ul className="grid gap-6 md:grid-cols-2">
        {lectures.map((lecture) => (
          <Lecture key={lecture.libelle} lecture={lecture} />
        ))}
      </ul>
      <p className="max-w-texte">
        <span className="font-semibold">Explication publique{DEUX_POINTS}</span>
        {explication ?? 'aucune explication.'}
      </p>
      <div className="max-w-texte">
        <DefinitionList items={listFaits(ligne)} />
      </div>
      <p>
        <Link href={getAdresseEcart(ligne)} prefetch={false}>
          Voir l’écart dans «{'\u00a0'}
          {convention.titre}
          {'\u00a0'}»
        </Link>
      </p>
    </Card>
  )
}

function Lecture({ lecture: { libelle, valeur, citation, source } }: { readonly lecture: LectureRegistre }) {
  return (
    <li className="space-y-2">
      <p>
        <span className="block text-sm text-encre-douce">{libelle}</span>
        <span className="font-semibold">{valeur}</span>
      </p>
      {citation !== null && <Citation texte={citation} />}
      {source !== null && (
        <p className="text-sm text-encre-douce">
          Source{DEUX_POINTS}
          {source}
        </p>
      )}
    </li>
  )
}

function listFaits({ portee, montant, depuis, collectivite }: LigneEcart) {
  return [
    ...(portee === null ? [] : [{ term: 'Portée', description: portee }]),
    ...(montant === null ? [] : [{ term: 'Écart', description: ecrireCentimes(absolu(montant)) }]),
    { term: 'Public depuis le', description: ecrireInstant(depuis) },
    {
      term: 'Qui doit répondre',
      description: (
        <Link href={getAdresseCollectivite(collectivite)} prefetch={false}>
          {collectivite.nom}
        </Link>
      ),
    },
  ]
}
