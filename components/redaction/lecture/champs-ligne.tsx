import {
  ChampChoix,
  ChampDate,
  ChampTexte,
  ChampZone,
  type Option,
  toOptions,
} from '@/components/redaction/formulaire/champs'
import { centimes } from '@/lib/domain/centimes'
import { CHAMPS_FICHE } from '@/lib/domain/lecture/types'
import { LIBELLES_ACTION, LIBELLES_NATURES, LIBELLES_PARTIES, LIBELLES_PRECISIONS } from '@/lib/domain/libelles'
import { formatSaisie } from '@/lib/domain/montant/format-montant'
import { formatJourSaisie, type Periode } from '@/lib/domain/periode'
import type { LectureProposee } from '@/lib/features/actes/actions/lecture'
import { LIBELLES_PAYEURS } from './description'
import type { LigneNommee } from './groupes'
import type { Champs } from './saisie'

type ChampsLigneProps = {
  readonly ligne: LigneNommee
  readonly lecture: LectureProposee
  readonly champs: Champs
  readonly volets: readonly Option[]
}

const SEUL_DESCRIPTIF = 'Une mesure ne garde que son descriptif ; une action garde toute sa fiche.'
const NIVEAUX = toOptions({ mesure: 'Mesure', action: 'Action' })
const PAYEURS = toOptions(LIBELLES_PAYEURS)
const NATURES = toOptions(LIBELLES_NATURES)
const PRECISIONS = toOptions(LIBELLES_PRECISIONS)
const { autre: _, ...PARTIES_SIGNATAIRES } = LIBELLES_PARTIES
const PARTIES = toOptions(PARTIES_SIGNATAIRES)

/** De quoi corriger une proposition avant de l’accepter. */
export function ChampsLigne({ ligne, lecture, champs, volets }: ChampsLigneProps) {
  const { nom, rang, proposition: lue } = ligne
  const champ = (cle: string, propose?: string | null) => champs(`${nom}.${cle}`, propose)
  const connu = (volet: string | null) => (volets.some(({ valeur }) => valeur === volet) ? volet : null)
  switch (lue.genre) {
    case 'rubrique':
      return (
        <div className="space-y-4">
          <input type="hidden" name={`${nom}.rang`} value={rang} />
          <ChampChoix champ={champ('niveau', lue.niveau)} label="Niveau" hint={SEUL_DESCRIPTIF} options={NIVEAUX} />
          <ChampTexte champ={champ('code', lue.code)} label="Code" optional />
          <ChampTexte champ={champ('titre', lue.titre)} label="Intitulé" />
          {volets.length > 0 && (
            <ChampChoix champ={champ('volet', connu(lue.volet))} label="Volet" options={volets} vide="Non renseigné" />
          )}
          {CHAMPS_FICHE.map(
            (cle) =>
              lue.textes[cle] !== undefined && (
                <ChampZone
                  key={cle}
                  champ={champ(cle, lue.textes[cle])}
                  label={LIBELLES_ACTION[cle]}
                  rows={2}
                  optional
                />
              ),
          )}
        </div>
      )
    case 'montant':
      return (
        <div className="space-y-4">
          <input type="hidden" name={`${nom}.sujet`} value={getSujet(lecture, lue.rubrique)} />
          <ChampTexte
            champ={champ('montant', formatSaisie(centimes(BigInt(lue.centimes))))}
            label="Montant en euros"
            inputMode="decimal"
          />
          <ChampChoix champ={champ('payeur', lue.payeur)} label="Qui paie" options={PAYEURS} />
          <ChampTexte champ={champ('payeurNom', lue.payeurNom)} label="Nom de l’autre financeur" optional />
          <ChampChoix champ={champ('nature', lue.nature)} label="Nature" options={NATURES} />
          <ChampChoix champ={champ('precision', lue.precision)} label="Précision" options={PRECISIONS} />
          <ChampsPeriode champs={champs} nom={nom} periode={lue.periode ?? lecture.periode} />
        </div>
      )
    case 'denombrement':
      return (
        <div className="space-y-4">
          <ChampChoix champ={champ('objet', lue.objet)} label="Ce qui est compté" options={NIVEAUX} />
          <ChampTexte champ={champ('nombre', `${lue.nombre}`)} label="Nombre" inputMode="numeric" />
          {volets.length > 0 && (
            <ChampChoix champ={champ('volet', connu(lue.volet))} label="Volet" options={volets} vide="Tous" />
          )}
        </div>
      )
    case 'signataire':
      return (
        <div className="space-y-4">
          <ChampTexte champ={champ('nom', lue.nom)} label="Nom" />
          <ChampTexte champ={champ('fonction', lue.fonction)} label="Fonction" />
          <ChampChoix champ={champ('partie', lue.partie)} label="Au nom de" options={PARTIES} />
        </div>
      )
    case 'date':
      return (
        <div className="space-y-4">
          <input type="hidden" name={`${nom}.role`} value={lue.role} />
          <input type="hidden" name={`${nom}.precision`} value={lue.precision} />
          <ChampDate champ={champ('jour', formatJourSaisie(lue.jour))} label="Date" />
          {lue.role === 'deliberation' && (
            <>
              <ChampTexte champ={champ('organe', lue.organe)} label="Organe" optional />
              <ChampTexte champ={champ('numero', lue.numero)} label="Numéro" optional />
            </>
          )}
        </div>
      )
    case 'periode':
      return <ChampsPeriode champs={champs} nom={nom} periode={lue.periode} />
    case 'territoire':
      return null
  }
}

type ChampsPeriodeProps = { readonly champs: Champs; readonly nom: string; readonly periode: Periode | null }

function ChampsPeriode({ champs, nom, periode }: ChampsPeriodeProps) {
  return (
    <div className="flex flex-wrap gap-6">
      <ChampDate champ={champs(`${nom}.debut`, formatJourSaisie(periode?.debut ?? null))} label="Premier jour" />
      <ChampDate champ={champs(`${nom}.fin`, formatJourSaisie(periode?.fin ?? null))} label="Dernier jour" />
    </div>
  )
}

/** Une somme suit l’intitulé que le texte lui donne : celui de l’acte s’il y est déjà, sinon celui qui sera créé. */
function getSujet({ propositions }: LectureProposee, rang: number | null): string {
  if (rang === null) return 'acte'
  return propositions[rang]?.existante ?? `rubrique:${rang}`
}
