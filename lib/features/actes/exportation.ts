import 'server-only'
import { composeMontants, composeMontantsCsv, composeReperes, composeSources } from '@/lib/domain/import/exportation'
import { composeFiches } from '@/lib/domain/import/fiches/exportation'
import {
  LIBELLES_ABSENCES,
  LIBELLES_FINANCEURS,
  LIBELLES_PRECISIONS,
  LIBELLES_STATUTS_ACTE,
} from '@/lib/domain/libelles'
import { formatJour, getJour } from '@/lib/domain/periode'
import { getViewer } from '@/lib/platform/auth/session'
import { writeFeuilleCsv } from '@/lib/platform/classeur/ecrire-csv'
import { type LisezMoi, writeClasseur } from '@/lib/platform/classeur/ecrire-xlsx'
import { getAdresseConnexion } from '@/lib/platform/http/adresse-connexion'
import { respondIntrouvable, respondVers } from '@/lib/platform/http/create-route'
import { TYPES_MIME } from '@/lib/platform/tableau/formats'
import type { ActeCharge } from './load'
import { getActe } from './queries'

type Format = 'xlsx' | 'csv'

/** Un acte en classeur à remplir, ou ses seuls montants en CSV, tel que la personne le lit. */
export async function exportActe(acteId: string, format: Format): Promise<Response> {
  const viewer = await getViewer()
  if (!viewer) return respondVers(getAdresseConnexion(`/espace/actes/${acteId}/montants.${format}`))
  const lecture = await getActe(viewer, { acteId })
  if (!lecture.ok) return respondIntrouvable()
  const { convention, acte } = lecture.value
  const nom = `${convention.slug}_acte_${acte.rang}.${format}`
  return new Response(await compose(lecture.value, format), {
    headers: {
      'Content-Type': TYPES_MIME[format],
      'Content-Disposition': `attachment; filename="${nom}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

function compose(charge: ActeCharge, format: Format): string | Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'csv') return writeFeuilleCsv(composeMontantsCsv(charge))
  return writeClasseur(composeLisezMoi(charge), [
    composeMontants(charge),
    ...composeFiches(charge),
    composeSources(charge),
    composeReperes(charge),
  ])
}

const enumerer = (mots: Readonly<Record<string, string>>) => Object.values(mots).join(', ')

function composeLisezMoi({ acte, convention }: ActeCharge): LisezMoi {
  return {
    titre: `${convention.titre}, ${acte.libelle}`,
    lignes: [
      ['Exporté le', formatJour(getJour(new Date()))],
      ['Étape', LIBELLES_STATUTS_ACTE[acte.statut]],
      ['Les feuilles', 'Montants, puis les mesures, les actions et les sources de la convention.'],
      [
        'Une ligne',
        'Un montant d’une source\u202f: ce qu’il finance, qui paie, du premier au dernier jour, sa nature.',
      ],
      ['Montant', 'Un nombre, au centime au plus. Il n’est jamais arrondi. Zéro s’écrit 0.'],
      ['Montant manquant', `Laissez le montant vide et dites pourquoi\u202f: ${enumerer(LIBELLES_ABSENCES)}.`],
      [
        'Payeur',
        `${enumerer(LIBELLES_FINANCEURS)}. «\u00a0Ensemble\u00a0» est le total de l’État et de la collectivité.`,
      ],
      ['Précision', `${enumerer(LIBELLES_PRECISIONS)}.`],
      ['Dates', 'JJ/MM/AAAA.'],
      [
        'Mesures et actions',
        'Une ligne par fiche\u202f; une ligne ajoutée ajoute une fiche, il lui faut au moins son titre. Une ligne effacée ne retire rien\u202f: une fiche se retire dans le portail.',
      ],
      [
        'Plusieurs par case',
        'Partenaires, cofinanceurs et axes s’écrivent un par ligne de la case. Les phases aussi, chacune sous la forme «\u00a0libellé | échéance | territoire\u00a0»\u202f; une barre du texte lui-même se double.',
      ],
      ['Colonnes cachées', 'Elles identifient chaque montant et chaque fiche de l’acte\u202f: gardez-les.'],
    ],
  }
}
