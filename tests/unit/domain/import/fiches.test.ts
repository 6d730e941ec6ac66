import { describe, expect, test } from 'vitest'
import { previewImport } from '@/lib/domain/import/apercu'
import { proposeCorrespondance } from '@/lib/domain/import/correspondance'
import type { Classeur } from '@/lib/domain/import/feuille'
import type { Acte } from '@/lib/domain/instantane'
import { buildAction, buildMesure } from '@/tests/factories/differences'
import { buildFiches, exporterActe, retoucher } from '@/tests/factories/fiches'
import { DEFAUTS, feuille } from '@/tests/factories/imports'

const MESURES = [buildMesure('m', { intitule: 'Accès aux droits', volet: 'socle' })]
const ACTIONS = [
  buildAction('a', { titre: 'Maraudes', mesureId: 'm', objectif: 'Aller vers', partenaires: ['CAF', 'CCAS'] }),
  buildAction('b', { titre: 'Premiers pas', phases: [{ libelle: 'Diagnostic', echeance: '2020', territoire: null }] }),
]
const CHARGE = buildFiches(MESURES, ACTIONS)

const exporter = (charge = CHARGE) => exporterActe(charge)

const preview = (classeur: Classeur, charge = CHARGE) =>
  previewImport(classeur, proposeCorrespondance(classeur, {}, DEFAUTS), charge)

/** « changee Maraudes | Objectif D4 : avant → après » : une ligne par fiche que l’import toucherait. */
function lire({ fiches }: ReturnType<typeof preview>) {
  return fiches
    .filter(({ etat }) => etat !== 'inchangee')
    .map(({ etat, titre, champs }) => [
      `${etat} ${titre}`,
      ...champs.map((c) => `${c.titre}${c.conflit ? ' (conflit)' : ''} : ${c.de} → ${c.vers}`),
    ])
}

const changer = (actions: Acte['actions']) => buildFiches(MESURES, actions)

describe('les fiches d’un fichier exporté', () => {
  test('un champ changé se dit seul, avant et après', () => {
    const lu = preview(
      retoucher(
        exporter(),
        ['Actions', 2, 'Partenaires', 'CAF\n CCAS \n\nMSA'],
        ['Actions', 2, 'Statut', 'renforcee'],
        ['Actions', 3, 'Phases', 'Diagnostic | 2020\nOuverture |  | Brioude'],
        ['Mesures', 2, 'Volet', 'INITIATIVE'],
      ),
    )
    expect(lu.erreurs).toEqual([])
    expect(lire(lu)).toEqual([
      ['changee Accès aux droits', 'Volet : Socle → INITIATIVE'],
      ['changee Maraudes', 'Statut :  → renforcee', 'Partenaires : CAF\nCCAS → CAF\n CCAS \n\nMSA'],
      ['changee Premiers pas', 'Phases : Diagnostic | 2020 → Diagnostic | 2020\nOuverture |  | Brioude'],
    ])
    expect(lu.fiches.flatMap(({ champs }) => champs.map(({ valeur }) => valeur))).toEqual([
      'initiative',
      'renforcee',
      ['CAF', 'CCAS', 'MSA'],
      [
        { libelle: 'Diagnostic', echeance: '2020', territoire: null },
        { libelle: 'Ouverture', echeance: null, territoire: 'Brioude' },
      ],
    ])
  })

  test('ce que l’acte a changé depuis, le fichier ne le défait pas ; ce que les deux ont changé attend un choix', () => {
    const fichier = retoucher(exporter(), ['Actions', 2, 'Objectif', 'Aller plus loin'])
    const lu = preview(
      fichier,
      changer(
        ACTIONS.map((a) =>
          a.id === 'a' ? { ...a, objectif: 'Aller ailleurs', pilote: 'CCAS' } : { ...a, titre: 'Pas' },
        ),
      ),
    )
    expect(lire(lu)).toEqual([['conflit Maraudes', 'Objectif (conflit) : Aller ailleurs → Aller plus loin']])
  })

  test('sans la feuille cachée, chaque différence attend un choix', () => {
    const { feuilles } = retoucher(exporter(), ['Actions', 2, 'Objectif', ''])
    const lu = preview({ feuilles: feuilles.filter(({ nom }) => nom === 'Actions') })
    expect(lu.erreurs).toEqual([])
    expect(lire(lu)).toEqual([['conflit Maraudes', 'Objectif (conflit) : Aller vers → ']])
  })

  test('une fiche absente ou vidée reste dans l’acte', () => {
    const { feuilles } = exporter()
    const sans = feuilles.map(({ nom, lignes }) => ({ nom, lignes: nom === 'Actions' ? lignes.slice(0, 2) : lignes }))
    const videes = sans.map(({ nom, lignes }) => ({
      nom,
      lignes: nom === 'Mesures' ? lignes.map((cases, rang) => (rang === 1 ? cases.slice(0, 1) : cases)) : lignes,
    }))
    const lu = preview({ feuilles: videes })
    expect(lire(lu)).toEqual([])
    expect(lu.ignorees).toContainEqual({
      ou: 'Feuille Mesures, ligne 2',
      message:
        'La mesure «\u00a0Accès aux droits\u00a0» n’y est plus\u202f: elle reste dans l’acte. Une fiche se retire dans le portail.',
    })
    expect(lu.ignorees).toContainEqual({
      ou: 'Feuille Actions',
      message:
        'L’action «\u00a0Premiers pas\u00a0» n’y est plus\u202f: elle reste dans l’acte. Une fiche se retire dans le portail.',
    })
  })

  test('une fiche retirée de l’acte depuis n’y revient pas toute seule', () => {
    const charge = changer(ACTIONS.slice(1))
    expect(preview(exporter(), charge).erreurs).toEqual([])
    expect(preview(retoucher(exporter(), ['Actions', 2, 'Objectif', 'Autre']), charge).erreurs).toEqual([
      {
        ou: 'Feuille Actions, ligne 2',
        message:
          'Cette action a été retirée de l’acte depuis l’export\u202f: videz sa case Identifiant pour l’ajouter à nouveau.',
      },
    ])
  })

  test('une ligne ajoutée se rattache à une mesure que le même fichier ajoute, et un montant peut la nommer', () => {
    const lu = preview(
      retoucher(
        exporter(),
        ['Mesures', 3, 'Intitulé', 'Logement d’abord'],
        ['Actions', 4, 'Titre', 'Bail glissant'],
        ['Actions', 4, 'Mesure', 'logement d’abord'],
        ['Montants', 2, 'Ce que finance le montant', 'Bail glissant'],
        ['Montants', 2, 'Payeur', 'État'],
        ['Montants', 2, 'Premier jour', '01/01/2020'],
        ['Montants', 2, 'Dernier jour', '31/12/2020'],
        ['Montants', 2, 'Nature', 'Contractualisé'],
        ['Montants', 2, 'Montant en euros', '1 000,00'],
      ),
    )
    expect(lu.erreurs).toEqual([])
    expect(lire(lu)).toEqual([
      ['ajoutee Logement d’abord', 'Intitulé :  → Logement d’abord'],
      ['ajoutee Bail glissant', 'Titre :  → Bail glissant', 'Mesure :  → logement d’abord'],
    ])
    expect(lu.fiches.at(-1)?.champs.at(-1)?.valeur).toBe('Feuille Mesures, ligne 3')
    expect(lu.changements.map(({ etat, vers }) => [etat, vers?.sujet])).toEqual([
      ['ajoute', { niveau: 'action', id: 'Feuille Actions, ligne 4' }],
    ])
  })

  test('un montant peut nommer une fiche par le titre que le fichier lui donne', () => {
    const lu = preview(
      retoucher(
        exporter(),
        ['Actions', 2, 'Titre', 'Maraudes de nuit'],
        ['Montants', 2, 'Identifiant de la ligne', ''],
        ['Montants', 2, 'Ce que finance le montant', 'Maraudes de nuit'],
        ['Montants', 2, 'Montant en euros', '1 000,00'],
      ),
    )
    expect(lu.inconnus).toEqual([])
    expect(lu.changements.map(({ vers }) => vers?.sujet)).toEqual([{ niveau: 'action', id: 'a' }])
  })

  test('une ligne copiée s’ajoute, et le dit', () => {
    const classeur = exporter()
    const { feuilles } = retoucher(classeur, ['Actions', 4, 'Identifiant', 'a'], ['Actions', 4, 'Titre', 'Maraudes'])
    const lu = preview({ feuilles })
    expect(lire(lu)).toEqual([['ajoutee Maraudes', 'Titre :  → Maraudes']])
    expect(lu.remarques).toEqual([
      {
        ou: 'Feuille Actions, ligne 4',
        message: 'Une action de l’acte porte déjà ce titre\u202f: celle-ci s’y ajoute.',
      },
    ])
  })

  test('toutes les fautes se disent à la fois, à leur case', () => {
    const lu = preview(
      retoucher(
        exporter(),
        ['Mesures', 2, 'Volet', 'Culture'],
        ['Mesures', 3, 'Descriptif', 'Sans intitulé'],
        ['Actions', 2, 'Titre', ''],
        ['Actions', 2, 'Statut', 'abandonnée'],
        ['Actions', 2, 'Mesure', 'Inconnue'],
        ['Actions', 3, 'Titre', 'x'.repeat(301)],
        ['Actions', 3, 'Descriptif', 'x'.repeat(6_001)],
        ['Actions', 3, 'Phases', 'a | b | c | d'],
        ['Actions', 3, 'Indicateurs', '#REF!'],
        ['Actions', 4, 'Identifiant', 'ailleurs'],
        ['Actions', 4, 'Titre', 'Venue d’ailleurs'],
      ),
    )
    expect(lu.erreurs.map(({ ou, message }) => `${ou} : ${message}`)).toEqual([
      'Feuille Actions, R3 : Le tableur n’a pas su calculer cette case (#REF!).',
      'Feuille Actions, ligne 4 : Cet identifiant n’est celui d’aucune action de l’acte.',
      'Feuille Mesures, D2 : «\u00a0Culture\u00a0» ne se reconnaît pas\u202f: écrivez «\u00a0Socle\u00a0» ou «\u00a0Initiative\u00a0».',
      'Feuille Mesures, C3 : Donnez l’intitulé de la mesure.',
      'Feuille Actions, C2 : Donnez un titre à l’action.',
      'Feuille Actions, D2 : La mesure «\u00a0Inconnue\u00a0» n’est ni dans l’acte ni dans le fichier.',
      'Feuille Actions, F2 : «\u00a0abandonnée\u00a0» ne se reconnaît pas\u202f: écrivez Nouvelle, Renforcée ou Poursuivie.',
      'Feuille Actions, C3 : 300 caractères au plus.',
      'Feuille Actions, H3 : 6\u202f000 caractères au plus.',
      'Feuille Actions, Q3 : «\u00a0a | b | c | d\u00a0» ne se reconnaît pas\u202f: écrivez libellé | échéance | territoire, une phase par ligne.',
    ])
  })

  test('le fichier d’un autre acte est refusé entier', () => {
    const autre = { ...CHARGE, acte: { ...CHARGE.acte, id: 'autre' } }
    const lu = preview(retoucher(exporter(), ['Actions', 2, 'Objectif', 'Autre']), autre)
    expect(lu.fiches).toEqual([])
    expect(lu.erreurs).toHaveLength(1)
  })
})

describe('les fiches d’un fichier sans identifiants', () => {
  test('s’ajoutent quand leurs titres sont ceux de l’export, ou se retrouvent par leur titre sans rien effacer', () => {
    const lu = preview({
      feuilles: [
        feuille(
          [
            ['Titre', 'Objectif', 'Pilote'],
            ['Bail glissant', 'Loger', ''],
            ['maraudes', '', 'CCAS'],
          ],
          'Actions',
        ),
      ],
    })
    expect(lu.erreurs).toEqual([])
    expect(lire(lu)).toEqual([
      ['ajoutee Bail glissant', 'Titre :  → Bail glissant', 'Objectif :  → Loger'],
      ['changee Maraudes', 'Pilote :  → CCAS'],
    ])
  })

  test('un tableau de montants nommé Actions reste un tableau de montants', () => {
    const lu = preview({
      feuilles: [
        feuille(
          [
            ['Titre', 'Pilote', 'État 2020'],
            ['Maraudes', 'CCAS', 1000],
          ],
          'Actions',
        ),
      ],
    })
    expect(lu.fiches).toEqual([])
  })
})
