import { ChampChoix, ChampDate, ChampTexte, ChampZone, toOptions } from '@/components/redaction/formulaire/champs'
import { Button } from '@/components/ui/button'
import { LIBELLES_SOURCES } from '@/lib/domain/libelles'
import type { Champs } from './saisie'

type EtapeTexteProps = { readonly texte: string; readonly champs: Champs; readonly enCours: boolean }

const NATURES = toOptions(LIBELLES_SOURCES)

/** Le texte, et le document d’où il vient : tout ce qui sera accepté le citera. */
export function EtapeTexte({ texte, champs, enCours }: EtapeTexteProps) {
  return (
    <div className="max-w-texte space-y-6">
      <ChampZone
        champ={champs('texte', texte)}
        label="Texte à lire"
        hint="Un communiqué, une délibération, une page : collez-le tel quel, 200 000 caractères au plus."
        rows={14}
      />
      <ChampTexte champ={champs('source.titre')} label="Titre du document" />
      <ChampChoix champ={champs('source.nature')} label="Nature" options={NATURES} vide="Choisir…" />
      <ChampTexte
        champ={champs('source.editeur')}
        label="Éditeur"
        hint="Qui l’a publié : journal, préfecture, Département…"
        optional
      />
      <ChampDate champ={champs('source.date')} label="Date de publication" optional />
      <ChampTexte champ={champs('source.url')} label="Adresse" hint="Commence par https://" optional inputMode="url" />
      <Button type="submit" name="geste" value="lire" disabled={enCours}>
        {enCours ? 'Lecture…' : 'Lire le texte'}
      </Button>
    </div>
  )
}
