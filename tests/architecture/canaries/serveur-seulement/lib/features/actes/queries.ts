export const listActes = () => []
