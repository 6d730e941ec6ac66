import { ChampChoix, ChampTexte, type Option } from '@/components/redaction/formulaire/champs'
import { ChampsPeriode } from '@/components/redaction/formulaire/periode'
import { Button } from '@/components/ui/button'
import { formatJourSaisie } from '@/lib/domain/periode'
import type { EtatOuverture } from '@/lib/features/conventions/actions/depuis-texte'
import { Avertissements } from './avertissements'
import { createChamps } from './saisie'
import { TexteGarde } from './texte-garde'
import { TexteSurligne } from './texte-surligne'

type EtapeConventionProps = {
  readonly etat: EtatOuverture
  readonly proposee: NonNullable<EtatOuverture['proposee']>
  readonly collectivites: readonly Option[]
  readonly cadres: readonly Option[]
  readonly enCours: boolean
}

/** Ce que le texte dit de la convention elle-même, à corriger avant de l’ouvrir. */
export function EtapeConvention({ etat, proposee, collectivites, cadres, enCours }: EtapeConventionProps) {
  const { territoire, cadre, periode, titre, collectiviteId, avertissements } = proposee
  const champs = createChamps(etat)
  const [seule, ...autres] = collectivites
  // Un texte qui nomme un autre territoire ne désigne pas la seule collectivité où l’on écrit.
  const choisie = collectiviteId ?? (territoire === null && autres.length === 0 ? seule?.valeur : null)
  const passages = [territoire, cadre, periode].flatMap((lu, rang) => (lu ? [{ rang, passage: lu.passage }] : []))
  return (
    <>
      <TexteGarde {...etat} />
      <Avertissements avertissements={avertissements} />
      <div className="grid gap-8 lg:grid-cols-2">
        <div className="min-w-0 space-y-6">
          <h2>La convention</h2>
          <ChampChoix
            champ={champs('collectiviteId', choisie)}
            label="Collectivité"
            hint={<Citation lu={territoire} rang={0} />}
            options={collectivites}
            vide="Choisir…"
          />
          <ChampChoix
            champ={champs('cadreCode', cadre?.valeur.code)}
            label="Cadre"
            hint={<Citation lu={cadre} rang={1} />}
            options={cadres}
            vide="Choisir…"
          />
          <ChampTexte champ={champs('titre', titre)} label="Titre" hint="Tel qu’il figure en tête du document." />
          <ChampsPeriode
            legende="Période de la convention"
            hint={<Citation lu={periode} rang={2} />}
            debut={champs('debut', formatJourSaisie(periode?.valeur.debut ?? null))}
            fin={champs('fin', formatJourSaisie(periode?.valeur.fin ?? null))}
          />
        </div>
        <TexteSurligne texte={etat.texte} passages={passages} />
      </div>
      <div className="flex flex-wrap gap-4">
        <Button type="submit" name="geste" value="creer" disabled={enCours}>
          {enCours ? 'Création…' : 'Créer la convention et lire son acte'}
        </Button>
        <Button type="submit" name="geste" value="reprendre" variant="secondary" disabled={enCours}>
          Revenir au texte
        </Button>
      </div>
    </>
  )
}

type Lu = { readonly passage: { readonly citation: string }; readonly raison: string } | null

function Citation({ lu, rang }: { readonly lu: Lu; readonly rang: number }) {
  if (lu === null) return 'Le texte ne le dit pas.'
  return (
    <>
      <a href={`#passage-${rang}`}>
        <q>{lu.passage.citation}</q>
      </a>{' '}
      {lu.raison}
    </>
  )
}
