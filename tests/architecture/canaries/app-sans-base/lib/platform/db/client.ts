export const getPrisma = () => null
