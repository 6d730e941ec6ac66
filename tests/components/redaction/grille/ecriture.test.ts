import { describe, expect, it } from 'vitest'
import { listColonnes } from '@/components/redaction/grille/colonnes'
import { type Ecriture, preparer, toChamps } from '@/components/redaction/grille/ecriture'
import { isMemeRangee, rangerLignes } from '@/components/redaction/grille/rangees'
import { createEtat, type EtatEditeur, reduireEditeur } from '@/components/redaction/montants/etat'
import { ligne } from '../lignes'

const annee = { cle: '2020', libelle: '2020', debut: '01/01/2020', fin: '31/12/2020' }
const adresse = {
  sujet: 'acte',
  nature: 'annonce',
  debut: annee.debut,
  fin: annee.fin,
  financeur: 'etat',
  financeurNom: '',
}
const source = { sourceId: 's1', page: '' }
const createCle = () => 'neuve-1'

function jouer(etat: EtatEditeur, ecritures: readonly Ecriture[]) {
  const { changements, geste } = preparer(etat.lignes, ecritures, source, createCle)
  return { etat: reduireEditeur(etat, { type: 'poser', changements }), geste, nombre: changements.length }
}

describe('l’écriture dans la grille', () => {
  const vide = createEtat(0, [])
  const saisie = jouer(vide, [{ adresse, champs: toChamps('128 k€') }])

  it('crée la ligne d’une case vide, avec la source courante et la précision de l’écriture', () => {
    expect(saisie.etat.lignes).toMatchObject([
      { id: '', sujet: 'acte', financeur: 'etat', montant: '128\u202f000', precision: 'millier', sourceId: 's1' },
    ])
  })

  it('se défait et se refait', () => {
    const defait = jouer(saisie.etat, saisie.geste.avant)
    expect(defait.etat.lignes).toEqual([])
    expect(jouer(defait.etat, saisie.geste.apres).etat.lignes).toEqual(saisie.etat.lignes)
  })

  it('se défait aussi une fois la ligne enregistrée sous un identifiant', () => {
    const enregistree = { ...saisie.etat, lignes: saisie.etat.lignes.map((l) => ({ ...l, id: 'base', cle: 'base' })) }
    const corrigee = jouer(enregistree, [{ adresse, champs: toChamps('12') }])
    expect(corrigee.etat.lignes).toMatchObject([{ id: 'base', montant: '12' }])
    expect(jouer(corrigee.etat, corrigee.geste.avant).etat.lignes).toMatchObject([
      { id: 'base', montant: '128\u202f000' },
    ])
  })

  it('efface en disant que le chiffre manque, jamais zéro, et ne crée rien là où rien n’était', () => {
    expect(jouer(saisie.etat, [{ adresse, champs: toChamps('') }]).etat.lignes).toMatchObject([
      { montant: '', absence: 'non_renseigne' },
    ])
    expect(jouer(vide, [{ adresse, champs: toChamps('') }]).nombre).toBe(0)
    expect(jouer(vide, [{ adresse, champs: toChamps('sans objet') }]).nombre).toBe(1)
    expect(jouer(vide, [{ adresse, champs: { sourceId: 's2' } }]).nombre).toBe(0)
  })

  it('ne compte pas pour un geste ce qui ne change rien', () => {
    expect(jouer(saisie.etat, [{ adresse, champs: toChamps('128 k€') }]).nombre).toBe(0)
  })

  it('garde tel quel le texte qui ne se lit pas', () => {
    expect(toChamps('1,125')).toMatchObject({ montant: '1,125' })
    expect(toChamps('douze mille')).toMatchObject({ montant: 'douze mille' })
  })
})

describe('les cases de la grille', () => {
  const lignes = [
    ligne('a', { financeur: 'etat', montant: '1' }),
    ligne('b', { financeur: 'autre', financeurNom: 'Caf', montant: '2' }),
    ligne('c', { financeur: 'etat', perimetre: 'socle', montant: '3' }),
    ligne('d', { financeur: 'etat', debut: 'hier', montant: '4' }),
    ligne('e', { financeur: 'etat', montant: '5' }),
  ]
  const colonnes = listColonnes(lignes, [annee], [])

  it('croisent les périodes et les payeurs employés', () => {
    expect(colonnes.map(({ libellePeriode, libellePayeur }) => `${libellePeriode} ${libellePayeur}`)).toEqual([
      '2020 État',
      '2020 Département',
      '2020 Caf',
    ])
  })

  it('montrent ensemble deux lignes d’une même case, et laissent à part ce qui ne s’y range pas', () => {
    const { rangees, aPart } = rangerLignes(lignes, [{ cle: 'acte' }, { cle: 'action:x' }], colonnes)
    expect(rangees[0]?.cases.map((contenu) => contenu.map(({ id }) => id))).toEqual([['a', 'e'], [], ['b']])
    expect(aPart.map(({ id }) => id)).toEqual(['c', 'd'])
  })

  it('ne changent que là où une ligne change', () => {
    const sujets = [{ cle: 'acte' }]
    const [avant] = rangerLignes(lignes, sujets, colonnes).rangees
    const [pareille] = rangerLignes([...lignes], sujets, colonnes).rangees
    const [autre] = rangerLignes([ligne('a', { montant: '9' }), ...lignes.slice(1)], sujets, colonnes).rangees
    expect(avant && pareille && isMemeRangee(avant, pareille)).toBe(true)
    expect(avant && autre && isMemeRangee(avant, autre)).toBe(false)
  })
})
