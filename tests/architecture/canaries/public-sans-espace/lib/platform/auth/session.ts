export const getViewer = () => null
