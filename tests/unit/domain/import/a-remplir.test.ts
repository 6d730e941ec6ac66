import { describe, expect, it } from 'vitest'
import { previewImport } from '@/lib/domain/import/apercu'
import { proposeCorrespondance } from '@/lib/domain/import/correspondance'
import { composeMontants, composeReperes } from '@/lib/domain/import/exportation'
import type { Case } from '@/lib/domain/import/feuille'
import { buildCharge, DEFAUTS, relire } from '@/tests/factories/imports'

const charge = buildCharge()
const exporte = { ...charge, acte: { ...charge.acte, periode: { debut: '2020-01-01', fin: '2020-12-31' } } }
const classeur = relire([composeMontants(exporte), composeReperes(exporte)])
const preview = (lu: typeof classeur) => previewImport(lu, proposeCorrespondance(lu, {}, DEFAUTS), exporte)

describe('Le classeur d’un acte encore sans montant', () => {
  it('propose une ligne à remplir par action ou mesure, et par contractant', () => {
    const lignes = composeMontants(exporte).lignes.map((ligne) => ligne.flatMap((contenu) => contenu?.texte ?? []))
    expect(lignes.map(([, titre, payeur]) => `${titre} ${payeur}`)).toEqual([
      'Accès aux droits État',
      'Accès aux droits Département',
      'Maraudes État',
      'Maraudes Département',
      'Premiers pas État',
      'Premiers pas Département',
    ])
  })

  it('revenu vide, ne change rien ; rempli, ajoute ce qui l’est', () => {
    expect(preview(classeur)).toMatchObject({ changements: [], erreurs: [], inconnus: [] })
    const montant: Case = { genre: 'nombre', texte: '1200.5', formule: false }
    const rempli = {
      feuilles: classeur.feuilles.map((feuille, rang) => {
        const colonne = feuille.lignes[0]?.findIndex((titre) => titre?.texte === 'Montant en euros')
        if (rang > 0) return feuille
        return {
          ...feuille,
          lignes: feuille.lignes.map((ligne, place) =>
            place === 3 ? ligne.map((contenu, c) => (c === colonne ? montant : contenu)) : ligne,
          ),
        }
      }),
    }
    expect(preview(rempli)).toMatchObject({
      erreurs: [],
      changements: [
        {
          etat: 'ajoute',
          vers: { sujet: { niveau: 'action', id: 'a' }, financeur: 'etat', valeur: { centimes: 120_050n } },
        },
      ],
    })
  })

  it('ne devine pas la période d’un acte qui ne la dit pas', () => {
    const sansPeriode = {
      ...charge,
      acte: { ...charge.acte, periode: null },
      convention: { ...charge.convention, periode: null },
    }
    expect(composeMontants(sansPeriode).lignes).toEqual([])
  })
})
