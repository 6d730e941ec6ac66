import fc from 'fast-check'
import { composeMontants, composeReperes } from '@/lib/domain/import/exportation'
import type { Case, Classeur } from '@/lib/domain/import/feuille'
import { composeFiches } from '@/lib/domain/import/fiches/exportation'
import type { Action, Mesure } from '@/lib/domain/instantane'
import { LONGUEUR_TEXTE } from '@/lib/domain/saisie'
import { STATUTS_ACTION } from '@/lib/domain/vocabulaire'
import { buildAction, buildCompare, buildMesure } from '@/tests/factories/differences'
import { relire } from '@/tests/factories/imports'

/** Ce qu’une fiche peut contenir et qu’un tableur malmène. */
const LAIDS = [
  '=1+1',
  '+33 1 23 45 67 89',
  '-',
  '@SUM(A1)',
  "'apostrophe",
  '"guillemets" ; et virgules, ici',
  'deux\nlignes\r\net trois\n\nquatre',
  'espaces\u00a0insécables\u202f: oui',
  '<b>&amp;</b>',
  '_x000D_',
  'constructor',
  'a | b || c |',
  '01/02/2020',
  '000123',
  'TRUE',
  'é'.normalize('NFD'),
  '😀 famille 👨‍👩‍👧',
  'x'.repeat(LONGUEUR_TEXTE),
]

const texte = fc
  .oneof(fc.constantFrom(...LAIDS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .map((ecrit) => ecrit.trim() || 'Texte')
const facultatif = fc.option(texte, { nil: null })
const uneLigne = texte.map((ecrit) => ecrit.replaceAll(/\s+/g, ' '))
const liste = fc.array(uneLigne, { maxLength: 4 })
const volet = fc.constantFrom(null, 'socle', 'initiative', 'disparu')

const champsMesure = fc.record({ code: facultatif, intitule: texte, descriptif: facultatif, volet })

const champsAction = fc.record({
  code: facultatif,
  titre: texte,
  objectif: facultatif,
  descriptif: facultatif,
  resultatsAttendus: facultatif,
  volet,
  statutAction: fc.constantFrom(null, ...STATUTS_ACTION),
  pilote: facultatif,
  partenaires: liste,
  cofinanceurs: liste,
  publicCible: facultatif,
  territoire: facultatif,
  calendrier: facultatif,
  indicateurs: facultatif,
  axes: liste,
  phases: fc.array(fc.record({ libelle: uneLigne, echeance: facultatif, territoire: facultatif }), { maxLength: 4 }),
})

const VOLETS = [
  { code: 'socle', libelle: 'Socle' },
  { code: 'initiative', libelle: 'Initiative' },
]

/** Un acte qui n’a que des fiches. */
export function buildFiches(mesures: readonly Mesure[], actions: readonly Action[]) {
  const cadre = { ...buildCompare().convention.cadre, volets: VOLETS }
  const { acte, convention } = buildCompare({ mesures: [...mesures], actions: [...actions] }, { cadre })
  return { acte, convention, version: 3 }
}

/** Un acte dont les fiches, au hasard, portent aussi ce qu’un tableur malmène. */
export const arbitraireFiches = fc
  .record({
    mesures: fc.array(champsMesure, { maxLength: 4 }),
    actions: fc.array(fc.tuple(champsAction, fc.option(fc.nat({ max: 3 }), { nil: null })), { maxLength: 5 }),
  })
  .map(({ mesures, actions }) =>
    buildFiches(
      mesures.map((champs, rang) => buildMesure(`m${rang}`, champs)),
      actions.map(([champs, mesure], rang) => {
        const mesureId = mesure !== null && mesure < mesures.length ? `m${mesure}` : null
        return buildAction(`a${rang}`, { ...champs, mesureId })
      }),
    ),
  )

/** Le classeur d’un acte, tel qu’un tableur le rendrait sans y toucher. */
export function exporterActe(charge: Parameters<typeof composeReperes>[0]): Classeur {
  return relire([composeMontants(charge), ...composeFiches(charge), composeReperes(charge)])
}

/** Une case réécrite : sa feuille, sa ligne comptée comme dans le tableur, le titre de sa colonne et son texte. */
export type Retouche = readonly [feuille: string, ligne: number, titre: string, texte: string]

/** Le fichier tel que l’agent le rend. */
export function retoucher({ feuilles }: Classeur, ...retouches: readonly Retouche[]): Classeur {
  return {
    feuilles: feuilles.map(({ nom, lignes }) => {
      const copie = lignes.map((cases) => [...cases])
      for (const [, ligne, titre, texte] of retouches.filter(([cible]) => cible === nom)) {
        const colonne = copie[0]?.findIndex((contenu) => contenu?.texte === titre) ?? -1
        while (copie.length < ligne) copie.push([])
        const cases = copie[ligne - 1] ?? []
        while (cases.length <= colonne) cases.push(null)
        const contenu: Case = { genre: texte.startsWith('#') ? 'erreur' : 'texte', texte, formule: false }
        cases[colonne] = texte === '' ? null : contenu
      }
      return { nom, lignes: copie }
    }),
  }
}
