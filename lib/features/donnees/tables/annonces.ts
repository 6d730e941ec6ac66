import { z } from 'zod'
import { PRECISIONS_DATE } from '@/lib/domain/vocabulaire'
import { identifiant, instant, jourOuNull, motOuNull, texte, texteOuNull, textes } from '../colonnes'
import { defineTable } from '../table'

export const ANNONCES = defineTable({
  code: 'annonces',
  titre: 'Annonces',
  description: 'Les promesses de convention, avec leur source. Une promesse n’entre dans aucun total.',
  vue: 'donnees_annonces',
  colonnes: z.object({
    annonce_id: identifiant('L’identifiant de l’annonce'),
    territoire_code: texteOuNull('Le code de la collectivité, quand la source le permet', '43'),
    territoire: texte('Le territoire tel que la source le donne', 'Territoire non précisé par la source'),
    auteur: texte('Qui promet', 'Une liste candidate'),
    citation: texte('Les mots de la source', 'Nous signerons avec l’État le plan pauvreté.'),
    date: jourOuNull('La date de l’annonce'),
    precision_date: motOuNull(PRECISIONS_DATE, 'Ce que la source dit de cette date'),
    source_titre: texte('Le titre de la source', 'Programme électoral'),
    source_url: texteOuNull('Son adresse', 'https://exemple.fr/programme'),
    publie_le: instant('Quand l’annonce a été publiée'),
    conventions: textes('Les identifiants des conventions publiées qui l’ont tenue', []),
  }),
  cle: ['annonce_id'],
  filtres: ['annonce_id', 'territoire_code'],
  identifiant: 'annonce_id',
  historique: false,
  getPage: () => '/annonces',
})
