import { describe, expect, it } from 'vitest'
import { readConvention } from '@/lib/domain/lecture/convention-lue'
import { readTexte } from '@/lib/domain/lecture/read-texte'
import { CADRES } from '@/prisma/seed/reference/cadres'
import { lireFixture } from '@/tests/support/lectures'

const cadres = CADRES.map(({ code, nom, nomLong, debut, fin }) => ({
  code,
  nom,
  nomLong,
  periode: debut && fin ? { debut, fin } : null,
}))
const territoires = [
  { code: 'HV', nom: 'Haute-Vrille' },
  { code: '43', nom: 'Haute-Loire' },
]

function ouvrir(texte: string) {
  return readConvention(texte, readTexte(texte, { territoires }), cadres)
}

describe('la convention qu’un texte permet d’ouvrir', () => {
  it('se lit de son nom, de ses années et de son territoire, chacun avec sa citation', () => {
    const texte = lireFixture('inventes/communique-prefecture')
    const { territoire, cadre, periode, titre } = ouvrir(texte)
    expect(territoire?.valeur).toBe('HV')
    expect(cadre).toMatchObject({ valeur: { code: 'cls' }, passage: { citation: 'contrat local des solidarités' } })
    expect(periode?.valeur).toEqual({ debut: '2024-01-01', fin: '2027-12-31' })
    expect(titre).toMatch(/^Contrat local des solidarités/)
    for (const lu of [territoire, cadre, periode]) {
      expect(texte.slice(lu?.passage.debut, lu?.passage.fin)).toBe(lu?.passage.citation)
    }
  })

  it('sans nom de cadre, la période en désigne un s’il est seul à la contenir, et la raison le dit', () => {
    const { cadre } = ouvrir(lireFixture('haute-loire'))
    expect(cadre).toMatchObject({ valeur: { code: 'calpae' }, raison: expect.stringMatching(/vérifiez/) })
  })

  it('ce que le texte ne dit pas reste à choisir', () => {
    expect(ouvrir('Rien qui parle d’une convention.')).toEqual({
      territoire: null,
      cadre: null,
      periode: null,
      titre: '',
    })
  })
})
