import { describe, expect, it } from 'vitest'
import { composeAnnexes } from '@/components/annexes/annexes'
import { composeAnnexesPdf } from '@/components/annexes/pdf/compose-pdf'
import { centimes } from '@/lib/domain/centimes'
import type { Acte, MontantComplet } from '@/lib/domain/instantane'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { conventionsHauteLoire } from '@/prisma/seed/donnees/haute-loire'
import { buildActeLu } from '@/tests/factories/actes'
import { readPagesPdf } from '@/tests/support/texte-pdf'

const EMPREINTE = 'a1b2c3d4'.repeat(8)

const lire = (texte: string) => texte.replaceAll(/\s+/g, ' ')

async function imprimer(modifier: (acte: Acte) => Acte = (acte) => acte) {
  const lu = buildActeLu(conventionsHauteLoire[0], modifier)
  const pages = readPagesPdf(await composeAnnexesPdf(composeAnnexes(lu, EMPREINTE)))
  return { acte: lu.acte, pages: pages.map(lire) }
}

/** Deux périodes, trois financeurs, neuf chiffres par montant ; la quatrième action sans part de l’État. */
function chiffrer(acte: Acte): Acte {
  const montants = acte.actions.flatMap(({ id }, rang) =>
    ['2020', '2021', '2022'].flatMap((annee) =>
      (['etat', 'departement', 'autre'] as const).map(
        (financeur): MontantComplet => ({
          id: `${id}-${annee}-${financeur}`,
          sujet: { niveau: 'action', id },
          financeur,
          financeurNom: financeur === 'autre' ? 'Fonds social européen' : null,
          periode: { debut: `${annee}-01-01`, fin: `${annee}-12-31` },
          nature: 'contractualise',
          perimetre: null,
          valeur:
            rang === 3 && financeur === 'etat'
              ? { kind: 'non_renseigne' }
              : { kind: 'chiffre', centimes: centimes(12_345_678_912n + BigInt(rang)), precision: 'centime' },
          sourceId: acte.sourceId,
          citation: null,
          page: null,
          note: null,
          saisiPar: 'Essai',
          saisiLe: '2026-01-15T10:00:00.000Z',
        }),
      ),
    ),
  )
  return { ...acte, montants, numero: 2, statut: 'brouillon' }
}

const allonger = (fois: number) => (acte: Acte) => ({
  ...acte,
  actions: acte.actions.map((action, rang) =>
    rang === 0 ? { ...action, descriptif: 'Un descriptif qui prend de la place sur la page. '.repeat(fois) } : action,
  ),
})

describe('Les annexes en PDF', () => {
  it('portent chaque montant de l’acte, dans le tableau et dans la fiche de son action', async () => {
    const { acte, pages } = await imprimer()
    expect(pages).toHaveLength(1 + acte.actions.length)
    for (const { valeur, sujet } of acte.montants) {
      const texte = lire(decrireValeur(valeur))
      expect(pages[0]).toContain(texte)
      if (sujet.niveau === 'action') {
        const rang = acte.actions.findIndex(({ id }) => id === sujet.id)
        const fiche = pages.find(
          (page) => page.includes('Fiche action') && page.includes(lire(acte.actions[rang]?.titre ?? '').slice(0, 30)),
        )
        expect(fiche).toContain(texte)
        expect(fiche).toContain('[1] Haute-Loire')
      }
    }
    expect(pages[0]).toContain('Parité attestée au centime')
    expect(pages[0]).toContain('346 875,66 €')
  })

  it('disent sur chaque page l’acte, son état, son empreinte et sa place', async () => {
    const { pages } = await imprimer(chiffrer)
    for (const [rang, page] of pages.entries()) {
      expect(page).toContain('n° 2')
      expect(page).toContain('PROJET')
      expect(page).toContain('sans valeur tant qu’il n’est pas signé')
      expect(page).toContain(EMPREINTE)
      expect(page).toContain(`page ${rang + 1} sur ${pages.length}`)
    }
  })

  it('ne se disent plus projet une fois l’acte signé, et donnent la date', async () => {
    const { pages } = await imprimer((acte) => ({ ...acte, dateSignature: '2020-10-23' }))
    expect(pages.join('')).not.toContain('PROJET')
    expect(pages[0]).toContain('signature le 23 octobre 2020')
  })

  it('écrivent « non renseigné » là où un montant manque, et la somme dit ce qu’elle ne compte pas', async () => {
    const { pages } = await imprimer(chiffrer)
    expect(pages[0]).toContain('non renseigné')
    expect(pages[0]).toContain('1 ligne sans')
    expect(pages[0]).toContain('123 456 789,12 €')
    expect(pages.slice(0, 2).join('')).toContain('2022')
  })

  it('resserrent une fiche longue pour qu’elle tienne en une page', async () => {
    const { acte, pages } = await imprimer(allonger(70))
    expect(pages).toHaveLength(1 + acte.actions.length)
  })

  it('poursuivent une fiche trop longue sur une page qui le dit, sans rien en perdre', async () => {
    const { acte, pages } = await imprimer(allonger(200))
    expect(pages.length).toBeGreaterThan(1 + acte.actions.length)
    const fiche = pages.slice(1).filter((page, rang) => rang === 0 || page.includes('suite'))
    expect(fiche.join('').split('Un descriptif qui').length - 1).toBe(200)
  })

  it('disent leur titre et leur langue à qui les ouvre', async () => {
    const lu = buildActeLu(conventionsHauteLoire[0])
    const octets = Buffer.from(await composeAnnexesPdf(composeAnnexes(lu, EMPREINTE))).toString('latin1')
    expect(octets).toContain('/Lang (fr-FR)')
    expect(octets).toContain('/DisplayDocTitle true')
    expect(octets).toContain('/Title')
  })

  it('gardent une lettre qu’un document d’avant n’a écrite qu’accentuée', async () => {
    const titrer = (titre: string) => (acte: Acte) => ({
      ...acte,
      actions: acte.actions.map((action) => ({ ...action, titre })),
    })
    await imprimer(titrer('Ýmare'))
    const { pages } = await imprimer(titrer('Yssingeaux'))
    expect(pages[1]).toContain('Yssingeaux')
  })

  it('redisent le même texte pour le même contenu', async () => {
    expect((await imprimer()).pages).toEqual((await imprimer()).pages)
  })
})
