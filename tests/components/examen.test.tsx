import { describe, expect, it } from 'vitest'
import { Discussions } from '@/components/examen/discussions'
import { placeDiscussions } from '@/components/examen/lignes'
import { Nouveautes } from '@/components/examen/nouveautes'
import { RemarquesRetirees } from '@/components/examen/remarques-retirees'
import type { Cote, StatutActe } from '@/lib/domain/vocabulaire'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { buildActeLu } from '@/tests/factories/actes'
import { a, buildFil, buildProposition } from '@/tests/factories/discussions'
import { lireRendu } from '@/tests/support/rendu'

const action = async () => undefined
const ACTIONS = {
  ouvrirFil: action,
  repondre: action,
  resoudre: action,
  rouvrir: action,
  proposer: action,
  regler: action,
  retirer: action,
}

const buildLu = (statut: StatutActe) => buildActeLu(conventionsHauteLoire[0], (acte) => ({ ...acte, statut }))
const getContexte = (statut: StatutActe, cote: Cote | null) => ({
  lu: buildLu(statut),
  cote,
  actions: ACTIONS,
  caches: { acteId: 'acte' },
})

const lu = buildLu('transmis')
const montant = lu.acte.montants.find(({ sujet }) => sujet.niveau === 'action')
const ligneDuMontant = lu.acte.actions.find(({ id }) => montant?.sujet.niveau === 'action' && id === montant.sujet.id)

function lireLigne(cote: Cote | null, statut: StatutActe, discussions: Parameters<typeof placeDiscussions>[1]): string {
  const { lignes } = placeDiscussions(lu, discussions)
  const ligne = lignes.find(({ titre }) => titre === ligneDuMontant?.titre)
  if (!ligne) throw new Error('Les données de la Haute-Loire ont changé')
  return lireRendu(<Discussions ligne={ligne} rang={1} contexte={getContexte(statut, cote)} />)
}

describe('Les remarques auprès des chiffres', () => {
  const surMontant = { ancre: { niveau: 'montant', cle: montant?.id ?? '' } as const, libelle: 'Ce montant' }
  const fil = buildFil([['etat', 9]], surMontant)
  const proposition = buildProposition({ montantId: montant?.id ?? '' })

  it('se rangent à la ligne que leur montant finance', () => {
    const { lignes, retires } = placeDiscussions(lu, { fils: [fil], propositions: [proposition] })
    const discutees = lignes.filter(({ fils }) => fils.length > 0)
    expect(discutees.map(({ titre, propositions }) => [titre, propositions.length])).toEqual([
      [ligneDuMontant?.titre, 1],
    ])
    expect(retires).toEqual({ fils: [], propositions: [] })
  })

  it('gardent le nom de ce qui n’est plus dans l’acte, et le disent retiré', () => {
    const perdu = buildFil([['etat', 9]], { ancre: { niveau: 'action', cle: 'disparue' }, libelle: 'Mobilité' })
    const { retires } = placeDiscussions(lu, { fils: [perdu], propositions: [buildProposition()] })
    const texte = lireRendu(<RemarquesRetirees retires={retires} contexte={getContexte('a_corriger', 'etat')} />)
    expect(texte).toContain('Mobilité')
    expect(texte).toContain('Retiré depuis')
    expect(texte).toContain('Guichet unique')
  })

  it('montrent les deux valeurs et n’offrent d’accepter qu’à l’autre côté', () => {
    const discussions = { fils: [], propositions: [proposition] }
    const collectivite = lireLigne('collectivite', 'transmis', discussions)
    expect(collectivite).toContain('Dans l’acte 62 000 €')
    expect(collectivite).toContain('Proposé 64 000 €')
    expect(collectivite).toContain('Accepter cette valeur')
    const acceptee = { fils: [], propositions: [{ ...proposition, statut: 'acceptee' as const }] }
    expect(lireLigne('collectivite', 'transmis', acceptee)).toContain('Avant 62 000 €')
    const etat = lireLigne('etat', 'transmis', discussions)
    expect(etat).not.toContain('Accepter cette valeur')
    expect(etat).toContain('Retirer cette proposition')
  })

  it('mènent la collectivité, et elle seule, où corriger une ligne rouverte', () => {
    const rouverte = { fils: [{ ...fil, ouvreLigne: true }], propositions: [] }
    expect(lireLigne('collectivite', 'transmis', rouverte)).toContain('Corriger, Ce montant')
    expect(lireLigne('etat', 'transmis', rouverte)).not.toContain('Corriger, Ce montant')
    expect(lireLigne('collectivite', 'signe', rouverte)).not.toContain('Corriger, Ce montant')
  })

  it('n’offrent de rouvrir une ligne qu’à l’État, pendant l’examen', () => {
    const rien = { fils: [], propositions: [] }
    expect(lireLigne('etat', 'transmis', rien)).toContain('Remarquer ou proposer (aucune remarque)')
    expect(lireLigne('etat', 'transmis', rien)).toContain('Rouvrir cette ligne à la correction')
    expect(lireLigne('collectivite', 'transmis', rien)).not.toContain('Rouvrir cette ligne')
    expect(lireLigne('etat', 'a_corriger', rien)).not.toContain('Rouvrir cette ligne')
  })

  it('se lisent sans un seul bouton par qui n’est d’aucun côté, et après la signature', () => {
    for (const [cote, statut] of [
      [null, 'transmis'],
      ['etat', 'signe'],
      ['collectivite', 'signe'],
    ] as const) {
      const texte = lireLigne(cote, statut, { fils: [fil], propositions: [proposition] })
      expect(texte).toContain('à 9 h')
      expect(texte).not.toMatch(/Répondre|résolue|Accepter|Décliner|Retirer|Ajouter|Proposer/)
    }
    expect(lireLigne(null, 'transmis', { fils: [], propositions: [] })).toBe('')
  })
})

describe('Depuis la dernière visite', () => {
  const lire = (nouveautes: Parameters<typeof Nouveautes>[0]['nouveautes']) =>
    lireRendu(<Nouveautes nouveautes={nouveautes} depuis={a(8)} argent={null} action={action} valeurs={{}} />)

  it('dit une phrase par fait, et rien à marquer quand rien n’est nouveau', () => {
    const proposition = buildProposition({ statut: 'declinee', reglement: { par: 'Y', le: a(9), reponse: 'Non.' } })
    const texte = lire([
      { type: 'proposition', proposition, le: a(9) },
      { type: 'reglement', proposition, le: a(10) },
      { type: 'geste', geste: { geste: 'renvoyer', cote: 'etat', le: a(11), motif: 'À revoir.' }, le: a(11) },
    ])
    expect(texte).toContain('Une autre valeur est proposée pour « Guichet unique » : 64 000 € au lieu de 62 000 €.')
    expect(texte).toContain('La valeur 64 000 € pour « Guichet unique » est déclinée : « Non. »')
    expect(texte).toContain('« À revoir. »')
    expect(texte).toContain('Marquer comme vu')
    expect(lire([])).not.toContain('Marquer comme vu')
  })
})
