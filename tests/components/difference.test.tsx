import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TexteCompare } from '@/components/difference/texte-compare'
import { VueDifference } from '@/components/difference/vue-difference'
import { computeDifference } from '@/lib/domain/difference/difference'
import { buildAction, buildCompare, completer } from '@/tests/factories/differences'
import { chiffre, montant, surAction } from '@/tests/factories/montants'
import { lireRendu } from '@/tests/support/rendu'

const collectivite = { type: 'departement', nomCourt: 'Haute-Loire' } as const
const libelles = { avant: 'Convention initiale', apres: 'Avenant 2020' }

describe('La comparaison de deux actes', () => {
  const LONG = 'Pour étendre le guichet entreprises médiation (GEM) à l’ensemble de la Haute-Loire et de ses voisins'
  const acte = (euros: string, titre: string) =>
    buildCompare({
      actions: [buildAction('a', { titre })],
      montants: [completer(montant({ financeur: 'etat', sujet: surAction('a'), valeur: chiffre(euros) }))],
    })
  const page = lireRendu(
    <VueDifference
      difference={computeDifference(acte('123456789', 'Ancien titre'), acte('123456788.99', LONG))}
      libelles={libelles}
      collectivite={collectivite}
    />,
  )

  it('montre le mouvement au centime, ses deux sommes et la cascade', () => {
    expect(page).toContain('−0,01 € Modifié')
    expect(page).toContain('123 456 789 €')
    expect(page).toContain('123 456 788,99 €')
    expect(page).toContain('D’une somme à l’autre')
  })

  it('nomme la ligne par son titre d’arrivée et dit qu’elle est renommée', () => {
    expect(page).toContain(LONG.replace('’', '’'))
    expect(page).toContain('Renommée')
  })

  it('dit qu’il n’y a rien à comparer quand rien n’est chiffré', () => {
    const vide = computeDifference(buildCompare(), buildCompare())
    const rendu = lireRendu(<VueDifference difference={vide} libelles={libelles} collectivite={collectivite} />)
    expect(rendu).toContain('Aucun des deux actes ne porte de montant.')
    expect(rendu).not.toContain('D’une somme à l’autre')
  })
})

describe('Deux textes comparés', () => {
  it('marquent ce qui est retiré et ajouté, y compris pour l’oreille', () => {
    const html = renderToStaticMarkup(<TexteCompare avant="un suivi de 16 ans" apres="un suivi de 18 ans" />)
    expect(html).toMatch(/<del[^>]*>.*retiré.*16<\/del><ins[^>]*>.*ajouté.*18<\/ins>/)
    expect(html).toMatch(/un suivi de/)
  })

  it('ne marquent rien quand ils sont égaux', () => {
    expect(renderToStaticMarkup(<TexteCompare avant="même" apres="même" />)).not.toMatch(/<(ins|del)/)
  })
})
