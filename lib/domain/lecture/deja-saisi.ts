import type { Acte } from '@/lib/domain/instantane'
import { cleSujet } from '@/lib/domain/montant/montant'
import { normaliserRecherche } from '@/lib/domain/territoire'
import type { Lecture, Payeur, Proposition } from './types'

type Saisi = Pick<
  Acte,
  'mesures' | 'actions' | 'montants' | 'denombrements' | 'signataires' | 'deliberations' | 'dateSignature' | 'periode'
>

/** La ligne de l’acte qui porte déjà cet intitulé : « mesure:… » ou « action:… ». */
export function findDejaSaisie(titre: string, { mesures, actions }: Pick<Acte, 'mesures' | 'actions'>): string | null {
  const cherche = normaliserRecherche(titre)
  const action = actions.find((candidate) => normaliserRecherche(candidate.titre) === cherche)
  if (action) return cleSujet({ niveau: 'action', id: action.id })
  const mesure = mesures.find((candidate) => normaliserRecherche(candidate.intitule) === cherche)
  return mesure ? cleSujet({ niveau: 'mesure', id: mesure.id }) : null
}

/** Vrai quand l’acte dit déjà ce que la proposition dit. */
export function isDejaSaisie(proposition: Proposition, { propositions }: Lecture, saisi: Saisi): boolean {
  switch (proposition.genre) {
    case 'rubrique':
      return findDejaSaisie(proposition.titre, saisi) !== null
    case 'montant': {
      const rubrique = proposition.rubrique === null ? null : propositions[proposition.rubrique]
      const sujet = rubrique?.genre === 'rubrique' ? findDejaSaisie(rubrique.titre, saisi) : 'acte'
      return listFinanceurs(proposition.payeur).every((financeur) =>
        saisi.montants.some(
          (m) =>
            m.valeur.kind === 'chiffre' &&
            m.valeur.centimes === proposition.centimes &&
            m.financeur === financeur &&
            m.nature === proposition.nature &&
            (m.sujet.niveau === 'acte' ? sujet === 'acte' : cleSujet(m.sujet) === sujet),
        ),
      )
    }
    case 'denombrement':
      return saisi.denombrements.some(
        ({ nombre, volet, objet }) =>
          nombre === proposition.nombre && volet === proposition.volet && objet === proposition.objet,
      )
    case 'signataire':
      return saisi.signataires.some(({ nom }) => normaliserRecherche(nom) === normaliserRecherche(proposition.nom))
    case 'date':
      return proposition.role === 'signature'
        ? proposition.jour !== null && saisi.dateSignature === proposition.jour
        : saisi.deliberations.some(({ date }) => date === proposition.jour)
    case 'periode':
      return (
        proposition.periode !== null &&
        saisi.periode?.debut === proposition.periode.debut &&
        saisi.periode.fin === proposition.periode.fin
      )
    case 'territoire':
      return false
  }
}

function listFinanceurs(payeur: Payeur) {
  return payeur === 'chacun' ? (['etat', 'departement'] as const) : [payeur]
}
