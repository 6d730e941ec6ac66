import { dessinerBarre, TRAMES } from '@/components/balance/dessin-autonome'
import type { Balance } from '@/components/balance/parts'
import { TEINTES } from '@/components/balance/teintes'
import type { Vignette } from './vignette'

/** Le format que toutes les messageries montrent en entier. */
export const TAILLE_IMAGE = { width: 1200, height: 630 } as const

const BARRE = { largeur: 1072, hauteur: 72, depassement: 6 } as const

type ImagePartageProps = { readonly titre: string; readonly vignettes: readonly Vignette[] }

/** La première convention chiffrée du territoire, en grand ; les autres se comptent. */
export function ImagePartage({ titre, vignettes }: ImagePartageProps) {
  const choisie = vignettes.find(({ balance }) => balance !== null) ?? vignettes[0]
  const autres = vignettes.length - 1
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 64,
        background: TEINTES.page,
        color: TEINTES.encre,
        fontSize: 32,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ fontSize: 64 }}>{sansFine(titre)}</div>
        <div style={{ color: TEINTES['encre-douce'] }}>
          {sansFine([choisie?.titre, choisie?.portee].filter((partie) => partie).join(', '))}
        </div>
      </div>
      {choisie ? <Chiffres {...choisie} /> : <div>{sansFine('Aucune convention publiée\u202f: non renseigné.')}</div>}
      <div style={{ display: 'flex', justifyContent: 'space-between', color: TEINTES['encre-douce'], fontSize: 26 }}>
        <div>Tandem, les conventions État – Département de lutte contre la pauvreté</div>
        {autres > 0 && <div>{`+ ${autres} ${autres === 1 ? 'convention' : 'conventions'}`}</div>}
      </div>
    </div>
  )
}

function Chiffres({ balance, parts: [etat, collectivite], ensemble, verdict }: Vignette) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      {balance !== null && (
        // biome-ignore lint/performance/noImgElement: cette image se dessine dans une image, et non dans une page.
        <img src={encoder(balance)} width={BARRE.largeur} height={BARRE.hauteur + 2 * BARRE.depassement} alt="" />
      )}
      <div style={{ display: 'flex', justifyContent: 'space-between', marginTop: 16 }}>
        {etat && <div style={{ color: TEINTES.etat }}>{sansFine(`${etat.nom}\u202f: ${etat.montant}`)}</div>}
        {ensemble !== null && <div style={{ color: TEINTES.autre }}>{sansFine(`Ensemble\u202f: ${ensemble}`)}</div>}
        {collectivite && (
          <div style={{ color: TEINTES.departement }}>
            {sansFine(`${collectivite.nom}\u202f: ${collectivite.montant}`)}
          </div>
        )}
      </div>
      <div style={{ marginTop: 32, fontSize: 38 }}>{sansFine(verdict)}</div>
    </div>
  )
}

function encoder(balance: Balance): string {
  const { largeur, hauteur, depassement } = BARRE
  const dessin = `<svg xmlns="http://www.w3.org/2000/svg" width="${largeur}" height="${hauteur + 2 * depassement}">${TRAMES}${dessinerBarre(balance, largeur, hauteur)}</svg>`
  return `data:image/svg+xml;base64,${Buffer.from(dessin).toString('base64')}`
}

/** La police de l’image n’a pas l’espace fine insécable. */
function sansFine(texte: string): string {
  return texte.replaceAll('\u202f', '\u00a0')
}
