import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { MotifsBalance } from '@/components/balance/motifs-balance'
import { sans, serif } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Tandem', template: '%s – Tandem' },
  description: 'Le portail des conventions État – Département de lutte contre la pauvreté.',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
}

/** Une page préparée d’avance n’aurait pas de nonce et serait inerte : tout est rendu à la requête. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection()
  return (
    <html lang="fr" className={`${sans.variable} ${serif.variable}`}>
      <body>
        <MotifsBalance />
        {children}
      </body>
    </html>
  )
}
