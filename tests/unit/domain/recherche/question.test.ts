import { describe, expect, it } from 'vitest'
import { getAdresseRecherche, parseCriteresRecherche } from '@/lib/domain/recherche/criteres'
import { parseExtrait } from '@/lib/domain/recherche/extrait'
import { parseQuestion } from '@/lib/domain/recherche/question'

describe('Une question posée au portail', () => {
  it.each([
    ['accueil social incondi', { debut: 'accueil social', commence: 'incondi' }],
    ['logem', { debut: '', commence: 'logem' }],
    ['l’accueil', { debut: 'l', commence: 'accueil' }],
    ['à Élan', { debut: 'à', commence: 'Élan' }],
  ])('« %s » se termine par un mot peut-être seulement commencé', (saisie, attendu) => {
    expect(parseQuestion(saisie)).toMatchObject(attendu)
  })

  it.each(['"premier accueil"', 'rue -maraudes', '« premier accueil', 'accueil a', ''])(
    '« %s » ne se termine pas par un mot commencé',
    (saisie) => {
      expect(parseQuestion(saisie)).toMatchObject({ debut: '', commence: '' })
    },
  )

  it.each([
    ['« premier accueil »', '" premier accueil "'],
    [`'":*&|!()<>\\;%_`, '"'],
    ['a:*b & c | !d', 'a b c d'],
    ['rue -maraudes', 'rue -maraudes'],
  ])('%s ne garde que des mots, des guillemets et des tirets', (saisie, entiere) => {
    expect(parseQuestion(saisie).entiere).toBe(entiere)
  })
})

describe('Les critères d’une recherche', () => {
  it('ignorent ce qui ne se lit pas, et coupent une question trop longue', () => {
    expect(parseCriteresRecherche({ q: [' a  b ', 'c'], genre: 'brouillon', region: "76' OR 1", page: '-3' })).toEqual({
      q: 'a b',
      genre: null,
      region: null,
      page: 1,
    })
    expect(parseCriteresRecherche({ q: 'x'.repeat(5_000) }).q).toHaveLength(100)
  })

  it('s’écrivent dans l’adresse, sans ceux qui vont de soi', () => {
    expect(getAdresseRecherche({ q: 'accueil & rue', genre: 'mesure', region: '76', page: 2 })).toBe(
      '/recherche?q=accueil+%26+rue&genre=mesure&region=76&page=2',
    )
    expect(getAdresseRecherche({ q: '', genre: null, page: 1 })).toBe('/recherche')
  })
})

describe('Un extrait', () => {
  it('sépare les mots trouvés, et laisse le reste en texte', () => {
    expect(parseExtrait('le \u0002premier\u0003 <b>accueil</b>, \u0002social\u0003')).toEqual([
      { texte: 'le ', trouve: false },
      { texte: 'premier', trouve: true },
      { texte: ' <b>accueil</b>, ', trouve: false },
      { texte: 'social', trouve: true },
    ])
    expect(parseExtrait('')).toEqual([])
    expect(parseExtrait('sans rien')).toEqual([{ texte: 'sans rien', trouve: false }])
  })
})
