import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GrilleMontants } from '@/components/redaction/grille/grille-montants'
import { createEtat } from '@/components/redaction/montants/etat'
import type { LigneSaisie } from '@/components/redaction/montants/ligne'
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

const rendre = (saisies: readonly LigneSaisie[], ajout = true) =>
  renderToStaticMarkup(
    <GrilleMontants
      acteId="x"
      etat={createEtat(0, saisies)}
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
      ajout={ajout}
      adresseFormulaire="/formulaire"
    />,
  ).replaceAll(/[\u00a0\u202f]/g, ' ')

const rendu = rendre(lignes)

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

  it('offre une rangée de plus pour nommer une action, là où l’acte en reçoit', () => {
    expect(rendu).toContain('aria-label="Titre d’une nouvelle action"')
    expect(rendre(lignes, false)).not.toContain('nouvelle action')
  })

  it('totalise chaque partie quand il y a plusieurs périodes, et ne tait pas ce qui manque', () => {
    const part = (id: string, annee: string, financeur: string, montant: string) =>
      ligne(id, {
        sujet: 'action:f',
        debut: `01/01/${annee}`,
        fin: `31/12/${annee}`,
        financeur,
        montant,
        sourceId: 's',
      })
    const deux = rendre([
      part('a', '2020', 'etat', '100'),
      part('b', '2020', 'departement', '150'),
      part('c', '2021', 'etat', '20,50'),
      part('d', '2021', 'departement', '30'),
    ])
    expect(rendu).not.toContain('Total État')
    expect(deux).toContain('Total Département')
    const rangee = deux.slice(deux.indexOf('Formation</span>'), deux.indexOf('</tbody>'))
    expect(rangee).toMatch(/>120,50 €<.*>180 €<.*>300,50 €</)
    const incomplete = rendre([part('a', '2020', 'etat', '100'), part('c', '2021', 'departement', '30')])
    expect(incomplete).not.toMatch(/>130 €</)
    expect(incomplete).toContain('État, Département')
  })

  it('additionne les lignes au pied, et dit ce qui manque', () => {
    const pied = rendu.slice(rendu.indexOf('<tfoot'))
    expect(pied).toContain('18 000 €')
  })
})
