import Link from 'next/link'
import { BalanceBilan } from '@/components/parite/balance-bilan'
import { isDeduite } from '@/lib/domain/bilan-publie'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { decrireSignature } from '@/lib/domain/phrase/date'
import { compter } from '@/lib/domain/phrase/nombre'
import { DEUX_POINTS } from '@/lib/domain/phrase/typographie'
import type { CriteresSuivi } from '@/lib/domain/suivi/criteres'
import type { LigneSuivi } from '@/lib/domain/suivi/ligne'
import type { ConventionResumee } from '@/lib/domain/territoire-publie'
import { MontantPublie } from '../montant-publie'
import { decrirePortee } from '../portee'
import { adresseConventionSuivie, adresseFiche } from './adresse-suivi'
import { AttentesLigne } from './attentes-ligne'
import { CellulePliante, CelluleUnique, EnTetePliant, LignePliante } from './cellule-pliante'
import { EcheancesLigne } from './echeances-ligne'
import { MotifsLigne } from './motifs-ligne'
import { nommerLigne } from './nommer-ligne'
import { VerdictLigne } from './verdict-ligne'

type LigneTableauProps = { readonly ligne: LigneSuivi; readonly criteres: CriteresSuivi }

/** Les colonnes qui suivent le territoire, et celles des montants et des écarts parmi elles. */
const COLONNES_SUIVANTES = 6
const COLONNES_PUBLIEES = 4

/** Une convention : qui, pourquoi appeler, ce qui est publié, puis ce qui attend et pour quand. */
export function LigneTableau({ ligne, criteres }: LigneTableauProps) {
  const { territoire, convention, veille, attentes, echeances } = ligne
  const enTete = (
    <EnTetePliant>
      <Link href={adresseFiche(territoire, criteres)}>{nommerLigne(ligne)}</Link>
      <ConventionNommee ligne={ligne} criteres={criteres} />
    </EnTetePliant>
  )
  if (convention === null && veille === null) {
    return (
      <LignePliante>
        {enTete}
        <CelluleUnique largeur={COLONNES_SUIVANTES}>non renseigné{DEUX_POINTS}aucune convention publiée</CelluleUnique>
      </LignePliante>
    )
  }
  return (
    <LignePliante>
      {enTete}
      <CellulePliante libelle="Pourquoi appeler" className="lg:min-w-40">
        <MotifsLigne ligne={ligne} />
      </CellulePliante>
      {convention === null ? (
        <CelluleUnique largeur={COLONNES_PUBLIEES}>en préparation{DEUX_POINTS}rien n’est encore publié</CelluleUnique>
      ) : (
        <Publie ligne={{ ...ligne, convention }} />
      )}
      <CellulePliante libelle="Attend, et pour quand" className="space-y-2 lg:min-w-56">
        {attentes.length === 0 && echeances.length === 0 ? (
          <span className="text-encre-douce">rien n’attend, aucune échéance</span>
        ) : (
          <>
            <AttentesLigne attentes={attentes} />
            <EcheancesLigne echeances={echeances} />
          </>
        )}
      </CellulePliante>
    </LignePliante>
  )
}

function Publie({ ligne }: { readonly ligne: LigneSuivi & { readonly convention: ConventionResumee } }) {
  const { ecartsReels, ecartsConsignes, ecartsExplicables } = ligne.convention
  return (
    <>
      <CellulePliante libelle="Verdict et balance" className="space-y-2 lg:min-w-44">
        <VerdictLigne ligne={ligne} />
        <Bilan ligne={ligne} />
      </CellulePliante>
      <Part ligne={ligne} cote="etat" libelle="État" />
      <Part ligne={ligne} cote="departement" libelle="Département" />
      <CellulePliante libelle="Écarts réels / relevés / explicables" numeric>
        {ecartsReels} / {ecartsConsignes} / {ecartsExplicables}
      </CellulePliante>
    </>
  )
}

function ConventionNommee({ ligne: { convention, veille }, criteres }: LigneTableauProps) {
  const id = convention?.id ?? veille?.conventionId
  if (id === undefined) return null
  return (
    <span className="block font-normal">
      <Link href={adresseConventionSuivie(id, criteres)}>{convention?.cadreNom ?? veille?.conventionTitre}</Link>
      {convention !== null && (
        <span className="block text-encre-douce">
          {convention.acteLibelle}, {decrireSignature(convention.dateSignature, convention.precisionDateSignature)}
        </span>
      )}
    </span>
  )
}

function Bilan({ ligne: { bilan, autresBilans, territoire } }: Pick<LigneTableauProps, 'ligne'>) {
  if (bilan === null) return null
  return (
    <>
      <BalanceBilan bilan={bilan} collectivite={territoire} />
      <span className="block text-xs text-encre-douce">
        {decrirePortee(bilan)}
        {bilan.ensemble && (
          <span className="block">
            ensemble{'\u202f'}: <MontantPublie chiffre={bilan.ensemble} />
          </span>
        )}
        {bilan.autres && (
          <span className="block">
            autres financeurs{'\u202f'}: <MontantPublie chiffre={bilan.autres} />
          </span>
        )}
        {autresBilans > 0 && (
          <span className="block">
            et {compter(autresBilans, 'autre période ou périmètre', 'autres périodes ou périmètres')},{' '}
            {LIBELLES_NATURES[bilan.nature].toLocaleLowerCase('fr')}
          </span>
        )}
      </span>
    </>
  )
}

type PartProps = {
  readonly ligne: LigneSuivi
  readonly cote: 'etat' | 'departement'
  readonly libelle: string
}

function Part({ ligne: { bilan, etat }, cote, libelle }: PartProps) {
  return (
    <CellulePliante libelle={libelle} numeric>
      {bilan === null ? (
        <span className="text-encre-douce">{etat === 'hors_parite' ? 'sans objet' : 'non renseigné'}</span>
      ) : isDeduite(bilan, cote) ? (
        <span className="text-encre-douce">déduite du total</span>
      ) : (
        <MontantPublie chiffre={bilan[cote]} />
      )}
    </CellulePliante>
  )
}
