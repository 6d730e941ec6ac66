import Link from 'next/link'
import type { ActeLu } from '@/components/actes/acte-lu'
import { type Ligne, listLignes } from '@/components/actes/ordre-lignes'
import { VerdictBadge } from '@/components/parite/verdict-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, Td, Th } from '@/components/ui/table'
import { LIBELLES_NATURES } from '@/lib/domain/libelles'
import { cleSujet } from '@/lib/domain/montant/montant'
import { formatPeriode } from '@/lib/domain/periode'
import { capitaliser } from '@/lib/domain/phrase/grammaire'
import { decrireParts } from '@/lib/domain/phrase/parts'
import { decrireChiffre } from '@/lib/domain/phrase/valeur'

/** Les mesures et fiches action de l’acte, chacune menant à sa correction. */
export function TableRubriques({ lu }: { readonly lu: ActeLu }) {
  const { acte, convention } = lu
  const lignes = listLignes(acte)
  const avecCode = lignes.some(({ code }) => code !== null)
  return (
    <section aria-labelledby="rubriques" className="space-y-4">
      <h2 id="rubriques">Mesures et fiches action</h2>
      <AjoutsRubrique lu={lu} />
      {lignes.length === 0 ? (
        <EmptyState title="Aucune mesure pour l’instant">
          <p>Une convention peut se signer sans mesure chiffrée : saisissez ce que la source dit.</p>
        </EmptyState>
      ) : (
        <Table caption="Intitulés, volets et montants" captionHidden>
          <thead>
            <tr>
              {avecCode && <Th>Code</Th>}
              <Th>Intitulé</Th>
              {convention.cadre.volets.length > 0 && <Th>Volet</Th>}
              <Th>Montants</Th>
            </tr>
          </thead>
          <tbody>
            {lignes.map((ligne) => (
              <tr key={ligne.rubrique.id}>
                {avecCode && <Td>{ligne.code}</Td>}
                <Th scope="row" className={ligne.rattachee ? 'min-w-56 pl-6!' : 'min-w-56'}>
                  <Link href={`/espace/actes/${acte.id}/${ligne.rubrique.niveau}s/${ligne.rubrique.id}`}>
                    {ligne.titre}
                  </Link>
                  <span className="block font-normal text-encre-douce">
                    {ligne.rubrique.niveau === 'mesure' ? 'Mesure' : 'Fiche action'}
                  </span>
                </Th>
                {convention.cadre.volets.length > 0 && (
                  <Td>
                    {convention.cadre.volets.find(({ code }) => code === ligne.volet)?.libelle ?? 'Non renseigné'}
                  </Td>
                )}
                <Td>
                  <MontantsRubrique ligne={ligne} lu={lu} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

function AjoutsRubrique({ lu: { acte, convention } }: { readonly lu: ActeLu }) {
  const base = `/espace/actes/${acte.id}`
  return (
    <div className="flex flex-wrap gap-3">
      {convention.cadre.volets.some(({ code }) => code === 'socle') && (
        <ButtonLink href={`${base}/mesures/catalogue`} variant="secondary" icon="plus">
          Du catalogue
        </ButtonLink>
      )}
      <ButtonLink href={`${base}/mesures/nouvelle`} variant="secondary" icon="plus">
        Une mesure
      </ButtonLink>
      <ButtonLink href={`${base}/actions/nouvelle`} variant="secondary" icon="plus">
        Une fiche action
      </ButtonLink>
      <ButtonLink href={`${base}/texte`} variant="secondary" icon="plus">
        Depuis un texte
      </ButtonLink>
    </div>
  )
}

function MontantsRubrique({ ligne, lu }: { readonly ligne: Ligne; readonly lu: ActeLu }) {
  const cellules = lu.analyse.cellules.filter(({ sujet }) => cleSujet(sujet) === cleSujet(ligne.rubrique))
  if (cellules.length === 0) return 'Non renseigné'
  const juge = lu.convention.cadre.niveauParite === 'action'
  return (
    <ul className="space-y-2">
      {cellules.map(({ nature, periode, perimetre, total, parts, verdict }) => (
        <li key={`${nature}|${periode.debut}|${periode.fin}|${perimetre}`}>
          {[LIBELLES_NATURES[nature], formatPeriode(periode), perimetre].filter(Boolean).join(' · ')}
          {'\u202f'}:{' '}
          {total === null ? (
            capitaliser(decrireParts(parts, nature, lu.collectivite))
          ) : (
            <strong className="chiffres">{decrireChiffre(total)}</strong>
          )}
          {juge && (
            <span className="block">
              <VerdictBadge verdict={verdict} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
