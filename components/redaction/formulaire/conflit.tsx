import { Alert } from '@/components/ui/alert'
import { Radio } from '@/components/ui/choice'
import {
  CHAMPS_CONFLIT,
  type ChampDifferent,
  compareSaisies,
  lireValeur,
  nommerChoix,
  type Saisie,
} from '@/lib/domain/conflit'
import { ecrireMoment } from '@/lib/domain/phrase/date'
import type { Option } from './champs'

/** Qui a écrit la version enregistrée, et quand. */
export interface Ecriture {
  readonly par: string | null
  readonly le: Date | null
}

type ConflitProps = {
  /** Ce que la personne avait saisi quand un autre a enregistré ; null hors conflit. */
  readonly saisie: Saisie | null
  /** Ce qui est enregistré. */
  readonly actuel: Saisie | null
  readonly ecriture?: Ecriture
  /** Vrai quand ce qui ne s’oppose pas s’est enregistré au fil de la frappe. */
  readonly partiel?: boolean
  readonly libelles: Readonly<Record<string, string>>
  /** Les choix des menus, pour lire leur libellé plutôt que leur code. */
  readonly options?: Readonly<Record<string, readonly Option[]>>
}

/** Les deux saisies d’un formulaire, leur auteur et leur heure, à départager champ par champ ou d’un coup. */
export function Conflit({ saisie, actuel, ecriture, partiel = false, libelles, options = {} }: ConflitProps) {
  if (actuel === null) return null
  const base = saisie === null ? actuel : readBase(saisie)
  const champsCaches = <input type="hidden" name={CHAMPS_CONFLIT.base} value={JSON.stringify(base)} />
  if (saisie === null) return champsCaches
  const differences = compareSaisies(base, saisie, actuel).filter(({ champ }) => libelles[champ] !== undefined)
  const contestes = differences.filter(({ conteste }) => conteste).map(({ champ }) => champ)
  const lire = (champ: string, valeur: unknown) =>
    (options[champ] ?? []).find((option) => option.valeur === valeur)?.libelle || lireValeur(valeur) || 'rien'
  return (
    <>
      {champsCaches}
      <input type="hidden" name={CHAMPS_CONFLIT.leur} value={JSON.stringify(actuel)} />
      <input type="hidden" name={CHAMPS_CONFLIT.contestes} value={JSON.stringify(contestes)} />
      <Alert tone="warning" title={decrireAuteur(ecriture)}>
        <p>
          Votre saisie est gardée ci-dessous,{' '}
          {partiel ? 'le reste est enregistré' : 'et rien n’en est encore enregistré'}.{' '}
          {differences.length === 0
            ? 'Aucun champ n’oppose vos deux versions\u202f: vous pouvez enregistrer de nouveau.'
            : 'Choisissez ce qui reste, puis enregistrez de nouveau.'}
        </p>
        {differences.length > 0 && (
          <div className="mt-4 space-y-4">
            <Groupe legende="Pour tout le formulaire">
              <Radio name={CHAMPS_CONFLIT.tout} value="" defaultChecked label="Choisir champ par champ" />
              <Radio name={CHAMPS_CONFLIT.tout} value="mienne" label="Garder toute ma saisie" />
              <Radio name={CHAMPS_CONFLIT.tout} value="leur" label="Prendre tout ce qui est enregistré" />
            </Groupe>
            {differences.map((difference) => (
              <Choix key={difference.champ} {...difference} libelle={libelles[difference.champ] ?? ''} lire={lire} />
            ))}
          </div>
        )}
      </Alert>
    </>
  )
}

type ChoixProps = ChampDifferent & {
  readonly libelle: string
  readonly lire: (champ: string, valeur: unknown) => string
}

function Choix({ champ, mienne, leur, conteste, libelle, lire }: ChoixProps) {
  const nom = nommerChoix(champ)
  return (
    <Groupe legende={libelle}>
      <Radio name={nom} value="mienne" label={`Ma saisie\u202f: ${lire(champ, mienne)}`} />
      <Radio name={nom} value="leur" defaultChecked={!conteste} label={`L’enregistré\u202f: ${lire(champ, leur)}`} />
    </Groupe>
  )
}

function Groupe({ legende, children }: { readonly legende: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="font-semibold">{legende}</legend>
      {children}
    </fieldset>
  )
}

function decrireAuteur(ecriture: Ecriture | undefined): string {
  const { par, le } = ecriture ?? { par: null, le: null }
  return `${par ?? 'Quelqu’un'} a enregistré une autre version${le === null ? '' : ` le ${ecrireMoment(le)}`}`
}

/** Ce que la page avait lu, tel que le formulaire l’a renvoyé. */
function readBase(saisie: Saisie): Saisie {
  const { conflit } = saisie
  if (typeof conflit !== 'object' || conflit === null || !('base' in conflit)) return {}
  return JSON.parse(`${conflit.base}`)
}
