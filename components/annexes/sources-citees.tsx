import type { Renvois } from './renvois'

/** Les documents cités entre crochets, au bas de ce qui les cite. */
export function SourcesCitees({ notes }: Pick<Renvois, 'notes'>) {
  if (notes.length === 0) return null
  return (
    <div className="text-sm">
      <h3 className="text-base">Sources</h3>
      <ul>
        {notes.map(({ numero, texte }) => (
          <li key={numero}>
            [{numero}] {texte}
          </li>
        ))}
      </ul>
    </div>
  )
}
