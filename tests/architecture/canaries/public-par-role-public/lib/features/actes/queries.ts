export const getActe = () => null
