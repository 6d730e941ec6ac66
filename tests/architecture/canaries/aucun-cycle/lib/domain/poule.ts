import { oeuf } from './oeuf'

export const poule = () => oeuf
