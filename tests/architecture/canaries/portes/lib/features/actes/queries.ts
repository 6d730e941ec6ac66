export const listTout = Object.assign(async () => [], { genre: 'autre' })
