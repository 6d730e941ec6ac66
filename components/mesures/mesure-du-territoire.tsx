import Link from 'next/link'
import { Card } from '@/components/ui/card'
import { LIBELLES_STATUTS_ACTION } from '@/lib/domain/libelles'
import type { ActionMesure, MesureSituee } from '@/lib/domain/mesure-publiee'
import { MontantsMesure } from './montants-mesure'

/** Ce qu’un territoire a publié de la mesure, dans ses mots. */
export function MesureDuTerritoire({ situee }: { readonly situee: MesureSituee }) {
  const { collectivite, convention, acteLibelle, intitule, code, descriptif, ancre, actions, montants } = situee
  return (
    <Card plain className="space-y-3">
      <h3>
        <Link href={collectivite.adresse} prefetch={false}>
          {collectivite.nomCourt}
        </Link>
        <span className="font-sans text-sm font-normal text-encre-douce"> {collectivite.region.nom}</span>
      </h3>
      <p>
        <Link href={`${convention.adresse}#${ancre}`} prefetch={false} className="font-semibold">
          {code !== null && `${code} – `}
          {intitule}
        </Link>
      </p>
      <p className="text-sm text-encre-douce">
        <Link href={convention.adresse} prefetch={false}>
          {convention.titre}
        </Link>
        , {acteLibelle}
      </p>
      {descriptif !== null && <p className="max-w-texte whitespace-pre-line">{descriptif}</p>}
      <MontantsMesure montants={montants} />
      {actions.length > 0 && (
        <ul aria-label="Actions rattachées" className="max-w-texte divide-y divide-filet border-y border-filet">
          {actions.map((action) => (
            <li key={action.id} className="space-y-1 py-2">
              <Action action={action} adresse={convention.adresse} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Action({ action, adresse }: { readonly action: ActionMesure; readonly adresse: string }) {
  const { intitule, ancre, statut, montants } = action
  return (
    <>
      <p>
        <Link href={`${adresse}#${ancre}`} prefetch={false}>
          {intitule}
        </Link>
        , {statut === null ? 'statut non renseigné' : LIBELLES_STATUTS_ACTION[statut].toLocaleLowerCase('fr')}
      </p>
      <MontantsMesure montants={montants} />
    </>
  )
}
