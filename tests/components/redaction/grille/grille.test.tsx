import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GrilleMontants } from '@/components/redaction/grille/grille-montants'
import { createEtat } from '@/components/redaction/montants/etat'
import { ligne } from '../lignes'

const sujets = [
  { cle: 'acte', titre: 'Acte entier', precision: null },
  { cle: 'action:f', titre: 'Formation', precision: null },
]
const lignes = [
  ligne('a', { sujet: 'action:f', financeur: 'etat', montant: '18 000', precision: 'euro', sourceId: 's' }),
  ligne('b', { sujet: 'action:f', financeur: 'departement', montant: '1,125', sourceId: 's' }),
  ligne('c', { sujet: 'acte', financeur: 'etat', montant: '', absence: 'sans_objet' }),
  ligne('d', { sujet: 'acte', financeur: 'departement', montant: '5' }),
  ligne('e', { sujet: 'acte', financeur: 'departement', montant: '6' }),
  ligne('p', { sujet: 'acte', financeur: 'etat', perimetre: 'socle', montant: '7' }),
]

const rendu = renderToStaticMarkup(
  <GrilleMontants
    acteId="x"
    etat={createEtat(0, lignes)}
    acte={{
      montants: [],
      denombrements: [],
      ecartsConsignes: [],
      mesures: [],
      actions: [{ id: 'f', lignee: 'f', volet: null, mesureId: null }],
    }}
    sujets={sujets}
    periode={{ debut: '2020-01-01', fin: '2020-12-31' }}
    collectivite={{ type: 'departement', nom: 'Aveyron', nomCourt: 'Aveyron', article: 'l’', charniere: 'de l’' }}
    parite
    ajout
    adresseFormulaire="/formulaire"
  />,
).replaceAll(/[\u00a0\u202f]/g, ' ')

describe('la grille des montants', () => {
  it('est un tableau dont chaque case dit son sujet, son payeur, sa période et sa valeur', () => {
    expect(rendu).toContain('aria-label="Formation, État, 2020 : 18 000 €"')
    expect(rendu).toContain('aria-label="Acte entier, État, 2020 : sans objet"')
    expect(rendu.match(/role="grid"/g)).toHaveLength(1)
    expect(rendu).toContain('aria-rowcount="6"')
  })

  it('n’a qu’un arrêt de tabulation parmi ses cases', () => {
    expect(rendu.match(/<td[^>]*tabindex="0"/g)).toHaveLength(1)
  })

  it('signale ce qui ne se lit pas et demande ce que sépare la virgule', () => {
    expect(rendu).toContain('1 case à revoir')
    expect(rendu).toContain('que sépare la virgule ou le point')
    expect(rendu).toMatch(/aria-invalid="true"[^>]*aria-label="Formation, Département, 2020/)
  })

  it('montre en lecture seule la case qui a plusieurs montants, et renvoie au formulaire ce qui ne s’y range pas', () => {
    expect(rendu).toMatch(/aria-readonly="true"[^>]*aria-label="Acte entier, Département, 2020 : 2 montants/)
    expect(rendu).toContain('1 montant ne se range pas')
  })

  it('offre une rangée de plus pour nommer une action', () => {
    expect(rendu).toContain('aria-label="Titre d’une nouvelle action"')
  })

  it('additionne les lignes au pied, et dit ce qui manque', () => {
    const pied = rendu.slice(rendu.indexOf('<tfoot'))
    expect(pied).toContain('18 000 €')
  })
})
