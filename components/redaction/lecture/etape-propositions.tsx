import type { Option } from '@/components/redaction/formulaire/champs'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { EtatLecture, LectureProposee } from '@/lib/features/actes/actions/lecture'
import { Avertissements } from './avertissements'
import { groupLignes } from './groupes'
import { LigneProposee } from './ligne-proposee'
import type { Champs } from './saisie'
import { Sommaire } from './sommaire'
import { TexteGarde } from './texte-garde'
import { TexteSurligne } from './texte-surligne'

type EtapePropositionsProps = {
  readonly etat: EtatLecture
  readonly lecture: LectureProposee
  readonly champs: Champs
  readonly volets: readonly Option[]
  readonly enCours: boolean
}

/** Ce que le texte propose, en face du texte. Rien n’est écrit tant que l’agent n’enregistre pas. */
export function EtapePropositions({ etat, lecture, champs, volets, enCours }: EtapePropositionsProps) {
  const { propositions, avertissements, version } = lecture
  const groupes = groupLignes(propositions)
  return (
    <>
      <TexteGarde {...etat} />
      <input type="hidden" name="version" value={version} />
      <Avertissements avertissements={avertissements} />
      <Sommaire lignes={propositions} groupes={groupes} />
      <div className="grid gap-8 lg:grid-cols-2">
        <div className="min-w-0 space-y-10">
          {propositions.length === 0 && (
            <EmptyState title="Rien à proposer">
              <p>Le texte ne dit ni montant, ni mesure, ni date que le portail reconnaisse.</p>
            </EmptyState>
          )}
          {groupes.map(({ id, titre, chapo, lignes }) => (
            <section key={id} id={id} aria-label={titre} className="space-y-4">
              <h2>{titre}</h2>
              {chapo && <p className="text-encre-douce">{chapo}</p>}
              {lignes.map((ligne) => (
                <LigneProposee key={ligne.nom} ligne={ligne} lecture={lecture} champs={champs} volets={volets} />
              ))}
            </section>
          ))}
        </div>
        <TexteSurligne
          texte={etat.texte}
          passages={propositions.map(({ rang, proposition: { passage } }) => ({ rang, passage }))}
        />
      </div>
      <div className="flex flex-wrap gap-4">
        {propositions.length > 0 && (
          <Button type="submit" name="geste" value="enregistrer" disabled={enCours}>
            {enCours ? 'Enregistrement…' : 'Enregistrer ce que j’ai accepté'}
          </Button>
        )}
        <Button type="submit" name="geste" value="reprendre" variant="secondary" disabled={enCours}>
          Revenir au texte
        </Button>
      </div>
    </>
  )
}
