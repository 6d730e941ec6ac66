const TRACES = {
  coche: 'M5 12.5 10 17.5 19.5 7',
  environ: 'M4 9.5c3-3 5-3 8 0s5 3 8 0M4 16.5c3-3 5-3 8 0s5 3 8 0',
  different: 'M5 9h14M5 15h14M16 4 8 20',
  question: 'M12 21.5a9.5 9.5 0 1 0 0-19 9.5 9.5 0 0 0 0 19ZM9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.1M12 17.5v.01',
  info: 'M12 21.5a9.5 9.5 0 1 0 0-19 9.5 9.5 0 0 0 0 19ZM12 11v6M12 7v.01',
  attention: 'M12 3.5 2.5 20h19ZM12 10v5M12 17.5v.01',
  erreur: 'M7 7l10 10M17 7 7 17',
  croissant: 'M12 19V5M6 11l6-6 6 6',
  decroissant: 'M12 5v14M6 13l6 6 6-6',
  triable: 'M8 10l4-4 4 4M8 14l4 4 4-4',
  chevron: 'M9 5l7 7-7 7',
  fleche: 'M4 12h16M14 6l6 6-6 6',
  telecharger: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  externe: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
  recherche: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20',
  cadenas: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  document: 'M6 3.5h8l4 4v13H6ZM14 3.5v4h4M9 12h6M9 16h6',
  crayon: 'M4 20l1-4L16.5 4.5l3 3L8 19Z',
  plus: 'M12 5v14M5 12h14',
} as const

export type IconName = keyof typeof TRACES

type IconProps = { readonly name: IconName; readonly className?: string }

/** Une icône accompagne toujours un mot : elle est muette pour les lecteurs d’écran. */
export function Icon({ name, className = 'size-5' }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={TRACES[name]} />
    </svg>
  )
}
