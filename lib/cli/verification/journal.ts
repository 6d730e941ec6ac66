import { withConnexion } from '@/lib/cli/base/connexion'

/** Une ligne du journal qui ne se recalcule pas, ou une chaîne dont la tête ne s’accorde pas avec elle. */
export interface DefautJournal {
  readonly chaine: string
  readonly seq: string
  readonly quoi: string
}

export interface VerificationJournal {
  readonly chaines: number
  readonly lignes: number
  readonly defauts: readonly DefautJournal[]
}

/** Chaque ligne refait son empreinte, cite la précédente et suit son rang ; chaque tête est la dernière ligne. */
const DEFAUTS = `
  WITH maillons AS (
    SELECT j.chaine, j.seq, j.empreinte, j.precedent, espace.empreinte_journal(j) AS recalculee,
      lag(j.empreinte, 1, '\\x'::bytea) OVER suite AS avant, row_number() OVER suite AS rang
    FROM espace.journal j WINDOW suite AS (PARTITION BY j.chaine ORDER BY j.seq)),
  dernieres AS (SELECT DISTINCT ON (chaine) chaine, seq, empreinte FROM espace.journal ORDER BY chaine, seq DESC)
  SELECT chaine, seq, 'empreinte de la ligne' AS quoi FROM maillons WHERE empreinte <> recalculee
  UNION ALL SELECT chaine, seq, 'empreinte de la ligne précédente' FROM maillons WHERE precedent <> avant
  UNION ALL SELECT chaine, seq, 'rang, qui devrait être ' || rang FROM maillons WHERE seq <> rang
  UNION ALL SELECT coalesce(t.chaine, d.chaine), coalesce(t.seq, d.seq), 'tête de la chaîne'
    FROM espace.journal_tete t FULL JOIN dernieres d USING (chaine)
    WHERE (t.seq, t.empreinte) IS DISTINCT FROM (d.seq, d.empreinte)
  UNION ALL SELECT j.chaine, j.seq, 'publication journalisée, absente ou d’un autre contenu'
    FROM espace.journal j LEFT JOIN publication.publication p ON p.id::text = j.objet_id
    WHERE j.evenement = 'acte.publier' AND j.donnees->>'sha256' IS DISTINCT FROM p.sha256
  UNION ALL SELECT p.collectivite_id, 0, 'publication ' || p.id || ', absente du journal'
    FROM publication.publication p
    WHERE NOT EXISTS (SELECT 1 FROM espace.journal j WHERE j.evenement = 'acte.publier' AND j.objet_id = p.id::text)
  ORDER BY 1, 2, 3`

/** Refait les chaînes du journal, et confronte ce qu’elles disent publié à ce qui l’est. Par le propriétaire, qui lit tout. */
export function verifyJournal(proprietaire: string): Promise<VerificationJournal> {
  return withConnexion(proprietaire, async (client) => {
    const { rows: comptes } = await client.query<{ chaines: number; lignes: number }>(
      'SELECT count(DISTINCT chaine)::int AS chaines, count(*)::int AS lignes FROM espace.journal',
    )
    const { rows: defauts } = await client.query<DefautJournal>(DEFAUTS)
    return { chaines: comptes[0]?.chaines ?? 0, lignes: comptes[0]?.lignes ?? 0, defauts }
  })
}
