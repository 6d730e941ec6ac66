import { type Connus, findSource, findSujet } from '@/lib/domain/import/contexte'
import type { Correspondance } from '@/lib/domain/import/correspondance'
import { aplanir, type Ecriture } from '@/lib/domain/import/ecriture'
import { readMontantCase } from '@/lib/domain/import/montant-lu'
import { findAbsence, findFinanceur, findNature, findPrecision } from '@/lib/domain/import/mots'
import { parseJourCase, parsePeriodeTexte } from '@/lib/domain/import/periode-lue'
import { type MontantLu, type Rangee, type Releve, readRole, situer, situerCase } from '@/lib/domain/import/place'
import { isMontant, PAYEURS_COLONNE, type RoleColonne } from '@/lib/domain/import/roles'
import { NON_RENSEIGNE, type Sujet, type Valeur } from '@/lib/domain/montant/montant'
import type { Periode } from '@/lib/domain/periode'
import { entreGuillemets } from '@/lib/domain/phrase/typographie'
import { LONGUEUR_LIBELLE, LONGUEUR_TEXTE } from '@/lib/domain/saisie'
import { normaliserRecherche } from '@/lib/domain/territoire'

interface LectureRangee {
  readonly lus: readonly MontantLu[]
  readonly erreurs: readonly Releve[]
  readonly remarques: readonly Releve[]
  readonly inconnu: string | null
}

const LONGUEURS = {
  financeurNom: LONGUEUR_LIBELLE,
  perimetre: LONGUEUR_LIBELLE,
  citation: LONGUEUR_TEXTE,
  page: 40,
  note: LONGUEUR_TEXTE,
} as const
type ChampTexte = keyof typeof LONGUEURS

/** Relève ce qui ne va pas dans une rangée, à la case où cela se corrige. */
class Relecture {
  readonly erreurs: Releve[] = []
  readonly remarques: Releve[] = []

  constructor(readonly rangee: Rangee) {}

  signale(role: RoleColonne, message: string): null {
    const colonne = this.rangee.roles.indexOf(role)
    const ou =
      colonne === -1 ? situer(this.rangee.nom, `ligne ${this.rangee.rang + 1}`) : situerCase(this.rangee, colonne)
    this.erreurs.push({ ou, message })
    return null
  }

  read(role: RoleColonne): string {
    return readRole(this.rangee, role)
  }

  texte(role: ChampTexte): string | null {
    const texte = aplanir(this.read(role))
    if (texte.length > LONGUEURS[role]) this.signale(role, `${LONGUEURS[role]} caractères au plus.`)
    return texte || null
  }

  /** Ce que dit la case de ce rôle ; vide, ce qui vaut par défaut. */
  mot<T>(role: RoleColonne, find: (texte: string) => T | null, defaut: T | null, attendu: string): T | null {
    const texte = this.read(role)
    if (texte === '') return defaut
    return find(texte) ?? this.signale(role, `${entreGuillemets(texte)} ne se reconnaît pas\u202f: ${attendu}`)
  }
}

/** Les montants d’une rangée : un par colonne de montant remplie. */
export function readMontants(rangee: Rangee, correspondance: Correspondance, connus: Connus): LectureRangee {
  const relecture = new Relecture(rangee)
  const sujet = readSujet(relecture, correspondance, connus)
  if (sujet === 'ecarte' || sujet === 'inconnu') {
    return { lus: [], erreurs: [], remarques: [], inconnu: sujet === 'inconnu' ? relecture.read('intitule') : null }
  }
  const commun = readCommun(relecture, correspondance, connus)
  const identifiant = relecture.read('identifiant') || null
  const colonnes = rangee.roles.flatMap((role, colonne) => (isMontant(role) ? [{ role, colonne }] : []))
  const lus = colonnes.flatMap(({ role, colonne }): MontantLu[] => {
    const titre = rangee.titres[colonne] ?? ''
    const ou = situerCase(rangee, colonne)
    const valeur = readValeur(relecture, colonne, identifiant !== null)
    if (valeur === null || sujet === null) return []
    const payeur = readPayeur(relecture, role, correspondance)
    const periode = commun.periode ?? parsePeriodeTexte(titre) ?? correspondance.periode
    if (periode === null) relecture.erreurs.push({ ou, message: 'La période de ce montant n’est pas dite.' })
    if (payeur === null || periode === null || commun.nature === null) return []
    const { nature, sourceId, perimetre, citation, page, note } = commun
    return [
      {
        ou,
        id: identifiant,
        ecriture: { sujet, ...payeur, periode, nature, perimetre, valeur, sourceId, citation, page, note },
      },
    ]
  })
  const { erreurs, remarques } = relecture
  return { lus: erreurs.length > 0 ? [] : lus, erreurs: dedoublonner(erreurs), remarques, inconnu: null }
}

function readSujet(
  relecture: Relecture,
  { intitules }: Correspondance,
  connus: Connus,
): Sujet | 'ecarte' | 'inconnu' | null {
  const nom = relecture.read('intitule')
  const choisi = intitules[normaliserRecherche(nom)]
  if (choisi === '') return 'ecarte'
  const parChoix = connus.sujets.find(({ cle }) => cle === choisi)
  if (parChoix) return parChoix.sujet
  if (nom === '') return relecture.signale('intitule', 'La mesure ou l’action n’est pas dite.')
  const trouve = findSujet(connus, nom, relecture.read('sujet'))
  if (trouve.tag === 'ok') return trouve.valeur
  if (trouve.tag === 'inconnu') return 'inconnu'
  return relecture.signale('intitule', `Plusieurs lignes de l’acte s’appellent ${entreGuillemets(nom)}.`)
}

function readCommun(relecture: Relecture, { nature, sourceId }: Correspondance, connus: Connus) {
  return {
    periode: readPeriode(relecture),
    nature: relecture.mot('nature', findNature, nature, 'écrivez par exemple Contractualisé, Engagé ou Payé.'),
    sourceId: readSource(relecture, sourceId, connus),
    perimetre: relecture.texte('perimetre'),
    citation: relecture.texte('citation'),
    page: relecture.texte('page'),
    note: relecture.texte('note'),
  }
}

function readPeriode(relecture: Relecture): Periode | null {
  const [debut, fin] = [relecture.read('debut'), relecture.read('fin')]
  if (debut === '' && fin === '') {
    return relecture.mot('periode', parsePeriodeTexte, null, 'écrivez une année, ou deux séparées par un tiret.')
  }
  const attendu = 'écrivez une date, JJ/MM/AAAA.'
  const premier = relecture.mot('debut', parseJourCase, null, attendu)
  const dernier = relecture.mot('fin', parseJourCase, null, attendu)
  if (debut === '') return relecture.signale('debut', 'Indiquez aussi le premier jour de la période.')
  if (fin === '') return relecture.signale('fin', 'Indiquez aussi le dernier jour de la période.')
  if (premier === null || dernier === null) return null
  if (dernier < premier) return relecture.signale('fin', 'La période finit avant d’avoir commencé.')
  return { debut: premier, fin: dernier }
}

function readSource(relecture: Relecture, defaut: string | null, connus: Connus): string | null {
  const titre = relecture.read('source')
  if (titre === '') return relecture.rangee.roles.includes('source') ? null : defaut
  const trouvee = findSource(connus, titre, relecture.read('sourceId'))
  if (trouvee.tag === 'ok') return trouvee.valeur
  if (trouvee.tag === 'ambigu') return relecture.signale('source', 'Plusieurs sources portent ce titre.')
  return relecture.signale(
    'source',
    `La source ${entreGuillemets(titre)} n’est pas dans la convention\u202f: ajoutez-la d’abord.`,
  )
}

function readPayeur(
  relecture: Relecture,
  role: RoleColonne,
  { financeur: defaut }: Correspondance,
): Pick<Ecriture, 'financeur' | 'financeurNom'> | null {
  const nom = relecture.texte('financeurNom')
  const dit = role in PAYEURS_COLONNE ? Object.entries(PAYEURS_COLONNE).find(([cle]) => cle === role)?.[1] : undefined
  const ecrit = relecture.read('financeur')
  const financeur = dit ?? (ecrit === '' ? defaut : findFinanceur(ecrit)) ?? (ecrit === '' ? null : 'autre')
  if (financeur === null) return relecture.signale('financeur', 'Qui paie n’est pas dit.')
  if (financeur !== 'autre') return { financeur, financeurNom: null }
  const financeurNom = nom ?? (findFinanceur(ecrit) === null && ecrit !== '' ? aplanir(ecrit) : null)
  return financeurNom === null
    ? relecture.signale('financeurNom', 'Nommez cet autre financeur.')
    : { financeur, financeurNom }
}

/** Null quand il n’y a rien à lire, ou qu’une erreur vient d’être dite. Une ligne déjà connue, sans montant, le dit absent. */
function readValeur(relecture: Relecture, colonne: number, connue: boolean): Valeur | null {
  const ou = situerCase(relecture.rangee, colonne)
  const { cases, unites } = relecture.rangee
  const lu = readMontantCase(cases[colonne] ?? null, unites[colonne])
  const absence = relecture.mot(
    'absence',
    findAbsence,
    null,
    'écrivez Non renseigné, Sans objet, Non disponible ou Secret.',
  )
  const precision = relecture.mot(
    'precision',
    findPrecision,
    null,
    'écrivez Au centime, À l’euro, Au millier d’euros ou Approximatif.',
  )
  switch (lu.tag) {
    case 'erreur':
      relecture.erreurs.push({ ou, message: lu.message })
      return null
    case 'vide':
      if (absence !== null) return { kind: absence }
      return connue ? NON_RENSEIGNE : null
    case 'ok': {
      if (lu.remarque !== null) relecture.remarques.push({ ou, message: lu.remarque })
      if (lu.valeur.kind !== 'chiffre') return lu.valeur
      if (absence !== null)
        return relecture.signale('absence', 'Un montant et la raison de son absence sont donnés à la fois.')
      return { ...lu.valeur, precision: precision ?? lu.valeur.precision }
    }
  }
}

/** Une faute de la rangée se dit une fois, même quand elle porte plusieurs montants. */
function dedoublonner(releves: readonly Releve[]): readonly Releve[] {
  return [...new Map(releves.map((releve) => [JSON.stringify(releve), releve])).values()]
}
