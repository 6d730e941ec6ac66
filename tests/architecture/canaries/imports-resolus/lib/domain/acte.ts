import { disparu } from './disparu'

export const acte = disparu
