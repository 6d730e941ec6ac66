import { Details } from '@/components/ui/details'

type IntegrerProps = {
  readonly nom: string
  /** Les adresses entières de la page à encadrer et de l’image. */
  readonly cadre: string
  readonly image: string
  /** La page du territoire, à laquelle l’image renvoie. */
  readonly page: string
}

/** De quoi poser la balance du territoire sur un autre site, toujours à jour. */
export function Integrer({ nom, cadre, image, page }: IntegrerProps) {
  const titre = `La balance des conventions\u202f: ${nom}`
  return (
    <div className="ecran-seulement">
      <Details summary="Montrer cette balance sur un autre site">
        <div className="max-w-texte space-y-4">
          <p>Recopiez l’un de ces textes dans votre page. Ce qu’il montre suit les publications.</p>
          <p className="font-semibold">Une page dans un cadre</p>
          <pre className="zone-defilante text-sm">
            <code>{`<iframe src="${cadre}" title="${titre}" width="100%" height="420" loading="lazy"></iframe>`}</code>
          </pre>
          <p className="font-semibold">Une image</p>
          <pre className="zone-defilante text-sm">
            <code>{`<a href="${page}"><img src="${image}" alt="${titre}" width="640"></a>`}</code>
          </pre>
        </div>
      </Details>
    </div>
  )
}
