export const Avis = () => <p>L’acte est signé : il est figé.</p>
