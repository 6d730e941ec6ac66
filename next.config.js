/** Les en-têtes qui ne dépendent pas de la requête ; la politique de contenu, elle, est posée par proxy.ts. */
const EN_TETES_DE_SECURITE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

/** Aucun cadre, hors des pages faites pour cela : la politique de contenu le dit aussi aux navigateurs récents. */
const SANS_CADRE = [{ key: 'X-Frame-Options', value: 'DENY' }]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // proxy.ts doit distinguer une page du morceau de page que Next demande en naviguant : l’un se garde, l’autre non.
  skipProxyUrlNormalize: true,
  reactStrictMode: true,
  // pg-boss lit ses propres fichiers, et le moteur de PDF a son propre React : ils se chargent tels quels, hors du paquet construit.
  serverExternalPackages: ['pg-boss', '@react-pdf/renderer'],
  // L’optimiseur d’images est une surface d’attaque dont le portail n’a pas l’usage.
  images: { unoptimized: true },
  // Titre et description toujours dans <head> : sans JavaScript, personne ne les y déplacerait.
  htmlLimitedBots: /.*/,
  // Les types, essais compris, sont vérifiés par « npm run check » : la construction n’a pas à dépendre d’un essai.
  typescript: { ignoreBuildErrors: true },
  // Six cents lignes de montants, le plus grand formulaire, dépassent la limite ordinaire d’un mégaoctet.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '4mb' } },
  headers: async () => [
    { source: '/:chemin*', headers: EN_TETES_DE_SECURITE },
    { source: '/((?!integrer/(?:departements|metropoles)/[^/]+$).*)', headers: SANS_CADRE },
  ],
}

export default config
