// Tient lieu de « server-only », qui refuse d’être chargé hors du serveur de Next.
export {}
