type SommaireProps = { readonly parties: readonly { readonly id: string; readonly titre: string }[] }

export function Sommaire({ parties }: SommaireProps) {
  return (
    <nav aria-label="Sur cette page" className="border-y border-filet py-3 text-sm">
      <ul className="flex flex-wrap gap-x-6">
        {parties.map(({ id, titre }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-8 items-center">
              {titre}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
