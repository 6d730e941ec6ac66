import { z } from 'zod'
import { centimes } from '@/lib/domain/centimes'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { formatMontant } from '@/lib/domain/montant/format-montant'
import { formatPeriode } from '@/lib/domain/periode'
import { enumerer } from '@/lib/domain/phrase/grammaire'
import { compter } from '@/lib/domain/phrase/nombre'
import { nommerPayeur } from '@/lib/domain/phrase/payeur'
import { DEUX_POINTS, entreGuillemets } from '@/lib/domain/phrase/typographie'
import { decrireValeur } from '@/lib/domain/phrase/valeur'
import { ABSENCES, FINANCEURS, NATURES, PRECISIONS } from '@/lib/domain/vocabulaire'
import { fichesImportees, raconterFiches } from './fiches-importees'
import { ajouter, type Contractante, citer, createNarration, type Recit, texte } from './narration'

/** Un montant tel que le journal le garde. */
export const trace = z.object({
  mesureId: texte,
  actionId: texte,
  financeur: z.enum(FINANCEURS),
  financeurNom: texte,
  nature: z.enum(NATURES),
  precision: z.enum(PRECISIONS).nullish(),
  absence: z.enum(ABSENCES).nullish(),
  centimes: z
    .string()
    .regex(/^-?\d+$/)
    .nullish(),
  periode: z.string().transform((cle) => {
    const [debut = '', fin = ''] = cle.split('_')
    return { debut, fin }
  }),
  perimetre: texte,
  sourceId: texte,
  citation: texte,
  page: texte,
  note: texte,
})
export type Trace = z.output<typeof trace>

/** L’intitulé de la ligne est celui du jour : il a pu changer depuis. */
export const changement = z.object({ de: trace.nullish(), vers: trace, sujet: texte })
const retrait = z.object({ de: trace, sujet: texte })
const montants = z.object({
  changes: z.array(changement).catch([]),
  retires: z.array(retrait).catch([]),
})

/** Les deux périodes sont déjà en mots : elles n’ont pas à se relire. */
const reconduction = z.object({ changes: z.array(changement), de: z.string(), vers: z.string() })

const fichier = z.object({ nomFichier: z.string() })
const importation = montants.extend({ ...fichier.shape, fiches: fichesImportees })
const annulation = importation.extend({ laisses: z.number().catch(0), laissees: z.number().catch(0) })

const report = z.object({
  intitule: texte,
  financeur: z.enum(FINANCEURS),
  centimes: z.string().regex(/^-?\d+$/),
  debut: z.string(),
  fin: z.string(),
})

const CHAMPS = {
  financeur: 'le financeur',
  nature: 'la nature',
  periode: 'la période',
  perimetre: 'le périmètre',
  sourceId: 'la source',
  citation: 'la citation',
  page: 'la page',
  note: 'la note',
  mesureId: 'la mesure',
  actionId: 'l’action',
} as const satisfies Partial<Record<keyof Trace, string>>

function decrireSujet({ mesureId, actionId }: Trace, sujet: string | null): string {
  if (actionId !== null) return `de l’action${citer(sujet)}`
  return mesureId === null ? 'de l’acte entier' : `de la mesure${citer(sujet)}`
}

function decrireLigne(lue: Trace, sujet: string | null): string {
  return `le montant ${formatPeriode(lue.periode)} ${decrireSujet(lue, sujet)}`
}

function decrirePart(lue: Trace, chez: Contractante | null): string {
  return `${nommerPayeur(lue, chez)}, ${LIBELLES_NATURES[lue.nature].toLocaleLowerCase('fr')}`
}

export function decrireSomme({ centimes: somme, precision, absence }: Trace): string {
  return somme != null && precision != null
    ? decrireValeur({ kind: 'chiffre', centimes: centimes(BigInt(somme)), precision })
    : decrireValeur({ kind: absence ?? 'non_renseigne' })
}

/** « la source et la page » : ce qui diffère entre deux états d’un montant de même somme. */
export function decrireChamps(de: Trace, vers: Trace): string {
  const champs = Object.entries(CHAMPS).flatMap(([champ, libelle]) =>
    JSON.stringify(Reflect.get(de, champ)) === JSON.stringify(Reflect.get(vers, champ)) ? [] : [libelle],
  )
  return champs.length === 0 ? 'la précision' : enumerer(champs)
}

export function raconterChangement(
  { de, vers, sujet }: z.output<typeof changement>,
  chez: Contractante | null,
): string {
  const part = decrirePart(vers, chez)
  if (!de) return `a ajouté ${decrireLigne(vers, sujet)} (${part})${DEUX_POINTS}${decrireSomme(vers)}`
  const [avant, apres] = [decrireSomme(de), decrireSomme(vers)]
  if (avant !== apres) return `a porté ${decrireLigne(vers, sujet)} (${part}) de ${avant} à ${apres}`
  return `a changé ${decrireChamps(de, vers)} pour ${decrireLigne(vers, sujet)} (${part}, ${apres})`
}

function raconterFaits({ changes, retires }: z.output<typeof montants>, chez: Contractante | null): readonly string[] {
  return [
    ...changes.map((change) => raconterChangement(change, chez)),
    ...retires.map((retire) => raconterRetrait(retire, chez)),
  ]
}

function raconterRetrait({ de, sujet }: z.output<typeof retrait>, chez: Contractante | null): string {
  return `a retiré ${decrireLigne(de, sujet)} (${decrirePart(de, chez)}, ${decrireSomme(de)})`
}

/** Chaque montant ajouté, porté d’une valeur à une autre ou retiré, avec les chiffres d’avant et d’après. */
export const NARRATIONS_MONTANTS = {
  'montants.enregistrer': createNarration(montants, (lus, chez): string | Recit => {
    const faits = raconterFaits(lus, chez)
    const [seul, ...autres] = faits
    if (seul === undefined) return 'a enregistré les montants sans rien y changer'
    if (autres.length === 0) return seul
    return { fait: `a changé ${compter(faits.length, 'montant', 'montants')}`, details: faits }
  }),
  'montants.reconduire': createNarration(reconduction, ({ changes, de, vers }, chez): string | Recit => ({
    fait: `a reconduit ${compter(changes.length, 'montant', 'montants')} de ${de} sur ${vers}`,
    details: changes.map((change) => raconterChangement(change, chez)),
  })),
  'import.deposer': createNarration(fichier, ({ nomFichier }) => {
    return `a déposé un fichier à importer${citer(nomFichier)}\u202f; rien n’en est encore écrit`
  }),
  'import.faire_correspondre': createNarration(fichier, ({ nomFichier }) => {
    return `a dit ce que contiennent les colonnes du fichier${citer(nomFichier)}`
  }),
  'import.renoncer': createNarration(fichier, ({ nomFichier }) => {
    return `a renoncé au fichier à importer${citer(nomFichier)}\u202f; son contenu est effacé`
  }),
  'montants.importer': createNarration(importation, ({ nomFichier, fiches, ...lus }, chez): Recit => {
    const [faits, textes] = [raconterFaits(lus, chez), raconterFiches(fiches)]
    const importes = [
      ...(faits.length === 0 ? [] : [compter(faits.length, 'montant', 'montants')]),
      ...(textes.length === 0 ? [] : [compter(textes.length, 'fiche', 'fiches')]),
    ]
    return { fait: `a importé ${enumerer(importes)} du fichier${citer(nomFichier)}`, details: [...textes, ...faits] }
  }),
  'montants.annuler_import': createNarration(
    annulation,
    ({ nomFichier, laisses, laissees, fiches, ...lus }, chez): Recit => {
      const montantsRestes = compter(
        laisses,
        'montant, modifié depuis, est resté',
        'montants, modifiés depuis, sont restés',
      )
      const fichesRestees = compter(
        laissees,
        'fiche, modifiée depuis, est restée',
        'fiches, modifiées depuis, sont restées',
      )
      const restes = [laisses === 0 ? null : montantsRestes, laissees === 0 ? null : fichesRestees]
      return {
        fait: `a annulé l’import du fichier${citer(nomFichier)}${restes.map(ajouter).join('')}`,
        details: [...raconterFaits(lus, chez), ...raconterFiches(fiches)],
      }
    },
  ),
  'montant.reporter': createNarration(report, ({ intitule, financeur, centimes: somme, debut, fin }, chez) => {
    const sujet = intitule === null ? 'l’acte entier' : entreGuillemets(intitule)
    const chiffre = formatMontant(centimes(BigInt(somme)))
    return `a reporté ${chiffre} de ${sujet} (${nommerPayeur({ financeur, financeurNom: null }, chez)}) à la période ${formatPeriode({ debut, fin })}`
  }),
} as const
