import { getBase } from '../../base'
import { REQUETES } from '../../requetes'

interface PageProps {
  readonly searchParams: Promise<{ readonly elements: string; readonly lettres: string }>
}

/** Une page nue : une ligne lue à la base, autant d’éléments et d’octets que la page du portail. */
export default async function Page({ searchParams }: PageProps) {
  const { elements, lettres } = await searchParams
  const { rows } = await getBase().query<{ numero: string }>(REQUETES.version)
  const texte = 'a'.repeat(Number(lettres))
  return (
    <main>
      <h1>{rows[0]?.numero}</h1>
      {Array.from({ length: Number(elements) }, (_, rang) => String(rang)).map((rang) => (
        <p key={rang} className="ligne">
          {texte}
        </p>
      ))}
    </main>
  )
}
