import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { withConnexion } from '@/lib/cli/base/connexion'
import type { Viewer } from '@/lib/platform/auth/viewer'
import type { Dossier } from '@/tests/factories/dossiers'

const PDF = Buffer.from('%PDF-1.7')

/** Écrit une ligne, colonne par colonne. */
export async function insertLigne(
  client: pg.Client,
  table: string,
  ligne: Readonly<Record<string, unknown>>,
): Promise<void> {
  const colonnes = Object.keys(ligne)
  const places = colonnes.map((_, rang) => `$${rang + 1}`)
  await client.query(
    `INSERT INTO ${table} (${colonnes.join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(ligne),
  )
}

/** Ce que l’examen, les échéances et les pièces ajoutent à un acte, posé par le superutilisateur des essais. */
export async function insertSuites(
  administrateur: string,
  { utilisateurId, nom }: Viewer,
  { collectiviteId, conventionId, acteId, mesureId }: Dossier,
): Promise<void> {
  const surActe = { collectivite_id: collectiviteId, acte_id: acteId }
  const filId = randomUUID()
  const documentId = randomUUID()
  const lignes: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    [
      'signalement',
      {
        collectivite_id: collectiviteId,
        convention_id: conventionId,
        page: '/conventions/essai/essai',
        chiffre: 'Essai',
        message: 'Un message d’essai',
        jeton_sha256: randomUUID().replaceAll('-', '').repeat(2),
      },
    ],
    [
      'version_soumise',
      {
        ...surActe,
        id: randomUUID(),
        ordre: 0,
        motif: 'transmission',
        contenu: '{}',
        sha256: '',
        soumise_par: utilisateurId,
        soumise_par_nom: nom,
      },
    ],
    [
      'fil',
      {
        ...surActe,
        id: filId,
        ancre_niveau: 'acte',
        ancre_libelle: 'Acte',
        cote: 'collectivite',
        ouvert_par: utilisateurId,
      },
    ],
    [
      'message',
      {
        collectivite_id: collectiviteId,
        id: randomUUID(),
        fil_id: filId,
        cote: 'collectivite',
        auteur_id: utilisateurId,
        auteur_nom: nom,
        texte: 'Essai',
      },
    ],
    [
      'contre_proposition',
      {
        ...surActe,
        id: randomUUID(),
        montant_id: randomUUID(),
        montant_libelle: 'Essai',
        centimes: 100,
        precision: 'centime',
        raison: 'Essai',
        source_titre: 'Essai',
        cote: 'collectivite',
        proposee_par: utilisateurId,
        proposee_par_nom: nom,
      },
    ],
    ['visite', { ...surActe, utilisateur_id: utilisateurId, vue_le: new Date() }],
    [
      'jalon',
      {
        ...surActe,
        id: randomUUID(),
        convention_id: conventionId,
        code: 'essai',
        libelle: 'Essai',
        echeance: '2021-06-30',
        rappels: [],
      },
    ],
    [
      'notification',
      {
        ...surActe,
        id: randomUUID(),
        utilisateur_id: utilisateurId,
        cote: 'collectivite',
        acte_libelle: 'Essai',
        convention_titre: 'Essai',
        type: 'etape',
        statut: 'brouillon',
      },
    ],
    [
      'document',
      {
        ...surActe,
        id: documentId,
        convention_id: conventionId,
        lignee: randomUUID(),
        type: 'annexe',
        titre: 'Essai',
        nom_fichier: 'essai.pdf',
        format: 'pdf',
        octets: PDF.length,
        sha256: '',
        depose_par: utilisateurId,
        depose_par_nom: nom,
      },
    ],
    [
      'import',
      {
        ...surActe,
        id: randomUUID(),
        nom_fichier: 'essai.csv',
        octets: 1,
        sha256: '',
        depose_par: utilisateurId,
        depose_par_nom: nom,
        classeur: '{}',
        correspondance: '{}',
      },
    ],
    ['morceau_document', { collectivite_id: collectiviteId, document_id: documentId, rang: 0, octets: PDF }],
    [
      'filiation',
      { ...surActe, id: randomUUID(), type: 'fin', niveau: 'mesure', de_lignee: mesureId, de_intitule: 'Essai' },
    ],
  ]
  await withConnexion(administrateur, async (client) => {
    for (const [table, ligne] of lignes) await insertLigne(client, `espace.${table}`, ligne)
  })
}
