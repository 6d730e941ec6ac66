'use client'

import Link from 'next/link'
import { type ReactNode, useContext } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input, Select, Textarea } from '@/components/ui/input'
import type { MontantComplet } from '@/lib/domain/instantane'
import { LIBELLES_ABSENCES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { ABSENCES, PRECISIONS } from '@/lib/domain/vocabulaire'
import { ContexteEditeur } from '../montants/contexte'
import { decrireLigne } from '../montants/description'
import type { Desaccord } from '../montants/fusion'
import type { LigneSaisie } from '../montants/ligne'
import { LigneContestee } from '../montants/ligne-contestee'
import type { ChampEcrit, ChampsEcrits } from './ecriture'
import { HistoireCase } from './histoire-case'
import type { ContenuCase } from './rangees'

type PanneauCaseProps = {
  readonly nom: string
  readonly contenu: ContenuCase
  readonly message: string | null
  readonly fermee: boolean
  readonly desaccord: Desaccord | null
  /** Le montant tel qu’il est enregistré : qui l’a saisi, et quand. */
  readonly enregistre: MontantComplet | null
  /** Où le portail raconte ce montant ; null s’il n’est pas encore enregistré. */
  readonly adresseHistoire: string | null
  readonly adresseFormulaire: string
  readonly ecrire: (champs: ChampsEcrits) => void
  readonly appliquerSource: (champs: ChampsEcrits) => void
  readonly nombreChoisies: number
}

const moment = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

/** La case active : d’où vient son chiffre, ce qu’il vaut, qui l’a saisi. */
export function PanneauCase(props: PanneauCaseProps) {
  const { nom, contenu, message, fermee, desaccord, enregistre, adresseHistoire, adresseFormulaire } = props
  const [ligne, ...autres] = contenu
  return (
    <aside aria-label="La case choisie" className="space-y-4 border-t border-filet pt-4 text-sm print:hidden">
      <h3 className="text-base">{nom}</h3>
      {message !== null && <p className="font-semibold text-alerte">{message}</p>}
      {ligne === undefined && <p>Case vide. Tapez un montant, ou collez-en depuis un tableur.</p>}
      {autres.length > 0 && (
        <div className="space-y-2">
          <ul className="list-disc pl-5">
            {contenu.map((une) => (
              <li key={une.cle}>{decrireLigne(une)}</li>
            ))}
          </ul>
          <Link href={adresseFormulaire}>Plusieurs montants{'\u202f'}: ouvrir dans le formulaire</Link>
        </div>
      )}
      {ligne !== undefined &&
        autres.length === 0 &&
        (fermee ? <p>{decrireLigne(ligne)}</p> : <Champs {...props} ligne={ligne} />)}
      {ligne !== undefined && desaccord && <LigneContestee mienne={ligne} desaccord={desaccord} />}
      {enregistre && (
        <p className="text-encre-douce">
          Saisi par {enregistre.saisiPar} le {moment.format(new Date(enregistre.saisiLe))}.
        </p>
      )}
      {adresseHistoire !== null && <HistoireCase key={adresseHistoire} adresse={adresseHistoire} />}
    </aside>
  )
}

function Champs({
  ligne,
  ecrire,
  appliquerSource,
  nombreChoisies,
}: PanneauCaseProps & { readonly ligne: LigneSaisie }) {
  const { sources, adresseSources } = useContext(ContexteEditeur)
  const brancher = (champ: ChampEcrit) => ({
    id: `case-${champ}`,
    className: 'px-2! text-sm',
    value: ligne[champ],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => ecrire({ [champ]: target.value }),
  })
  return (
    <>
      {ligne.montant === '' ? (
        <Field id="case-absence" label="Pourquoi la case est vide">
          <Select {...brancher('absence')} value={ligne.absence || 'non_renseigne'}>
            {listOptions(ABSENCES, LIBELLES_ABSENCES)}
          </Select>
        </Field>
      ) : (
        <Field id="case-precision" label="Précision">
          <Select {...brancher('precision')}>
            <option value="">Selon l’écriture</option>
            {listOptions(PRECISIONS, LIBELLES_PRECISIONS)}
          </Select>
        </Field>
      )}
      <Field id="case-sourceId" label="Source">
        <Select {...brancher('sourceId')}>
          <option value="">Choisir…</option>
          {sources.map(({ valeur, libelle }) => (
            <option key={valeur} value={valeur}>
              {libelle}
            </option>
          ))}
        </Select>
        <a href={adresseSources} className="mt-1 inline-block">
          Ajouter une source
        </a>
      </Field>
      <Field id="case-page" label="Page" optional>
        <Input {...brancher('page')} />
      </Field>
      {nombreChoisies > 1 && (
        <Button
          variant="secondary"
          className="text-sm"
          onClick={() => appliquerSource({ sourceId: ligne.sourceId, page: ligne.page })}
        >
          Donner cette source aux {nombreChoisies} cases choisies
        </Button>
      )}
      <Field id="case-citation" label="Citation" optional>
        <Textarea rows={2} {...brancher('citation')} />
      </Field>
      <Field id="case-note" label="Note" optional>
        <Textarea rows={2} {...brancher('note')} />
      </Field>
    </>
  )
}

function listOptions<T extends string>(
  valeurs: readonly T[],
  libelles: Readonly<Record<T, string>>,
): readonly ReactNode[] {
  return valeurs.map((valeur) => (
    <option key={valeur} value={valeur}>
      {libelles[valeur]}
    </option>
  ))
}
