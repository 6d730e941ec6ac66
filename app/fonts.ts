import localFont from 'next/font/local'

/** Le texte et les chiffres. Seul le jeu latin est servi : il contient œ, €, les espaces fines et les tirets. */
export const sans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--police-sans',
  fallback: ['system-ui', 'sans-serif'],
})

/** Les titres. */
export const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--police-serif',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
})
