import { Alert } from '@/components/ui/alert'
import { LIBELLES_GESTES } from '@/lib/domain/cycle/gestes'

const FAITS: Readonly<Record<string, string>> = {
  convention: 'La convention est enregistrée.',
  identifiants: 'Les identifiants des parties sont enregistrés\u202f: le fichier des subventions les lit aussitôt.',
  source: 'La source est enregistrée.',
  'source-retiree': 'La source est retirée.',
  contexte: 'Le fait de contexte est ajouté.',
  'contexte-retire': 'Le fait de contexte est retiré.',
  'en-tete': 'L’en-tête est enregistré.',
  catalogue: 'Les mesures du catalogue sont ajoutées.',
  lecture: 'Ce que vous avez accepté du texte est enregistré, chaque fait avec sa citation.',
  mesure: 'La mesure est enregistrée.',
  'mesure-retiree': 'La mesure est retirée.',
  fiche: 'La fiche action est enregistrée.',
  'fiche-retiree': 'La fiche action est retirée.',
  avenant: 'L’avenant est ouvert : il reprend tout l’acte précédent, à corriger.',
  bloc: 'Le bloc est déverrouillé.',
  prolongation: 'La nouvelle fin de la convention est enregistrée.',
  report: 'Le report est enregistré.',
  reconduction: 'Les montants sont repris sur la nouvelle période\u202f: il leur reste à recevoir leur source.',
  correspondance: 'Le fichier est relu ainsi.',
  import: 'Le fichier est importé. Un seul geste, ci-dessous, annule tout ce qu’il a changé.',
  'import-renonce': 'Le fichier est effacé\u202f: rien n’en a été écrit.',
  'import-annule': 'L’import est annulé\u202f: ce qu’il avait changé est remis comme avant.',
  fin: 'La fin est enregistrée\u202f: l’acte ne garde de la ligne que ce qu’elle a reçu avant.',
  scission: 'La scission est enregistrée. Les montants sont sur la première part\u202f: répartissez-les.',
  fusion: 'La fusion est enregistrée. Relisez les montants réunis.',
  retablie: 'C’est annulé\u202f: la ligne est de nouveau celle de l’acte précédent. Relisez ses montants.',
  reprise: 'L’acte ancien a sa place\u202f: complétez-le, puis signez-le quand ceux d’avant le seront.',
  annonce: 'L’annonce est liée à cette convention : la page des annonces le dit.',
  'annonce-deliee': 'L’annonce n’est plus liée à cette convention.',
  preuves: 'Les preuves de la signature sont enregistrées.',
  document: 'Le document est déposé.',
  'document-retire': 'Le document est retiré.',
  'document-publication': 'Le choix de publication est enregistré.',
  ecart: 'L’écart est consigné.',
  'ecart-retire': 'L’écart consigné est retiré.',
  explication: 'L’explication est enregistrée.',
  erratum: 'L’erratum est publié ; l’ancienne publication reste lisible.',
  jalon: 'L’échéance est enregistrée.',
  'jalon-retire': 'L’échéance est retirée.',
  'jalons-habituels': 'L’acte a toutes les échéances à venir que son cadre propose pour sa période.',
  preference: 'Votre choix est enregistré.',
  remarque: 'La remarque est envoyée.',
  reponse: 'La réponse est envoyée.',
  resolue: 'La remarque est résolue.',
  rouverte: 'La remarque est rouverte.',
  proposition: 'L’autre valeur est proposée\u202f: les deux restent visibles jusqu’à la réponse.',
  'proposition-retiree': 'La proposition est retirée.',
  reglement: 'La réponse à la proposition est enregistrée.',
  vu: 'Tout ce que la page montrait est marqué comme vu.',
  ...Object.fromEntries(Object.entries(LIBELLES_GESTES).map(([geste, { fait }]) => [geste, fait])),
}

/** Ce qui vient d’être fait, tel que l’adresse le dit après la redirection. */
export function Confirmation({ fait }: { readonly fait: string | string[] | undefined }) {
  const message = typeof fait === 'string' ? FAITS[fait] : undefined
  if (message === undefined) return null
  return (
    <div className="mb-8">
      <Alert tone="success" live>
        <p>{message}</p>
      </Alert>
    </div>
  )
}
