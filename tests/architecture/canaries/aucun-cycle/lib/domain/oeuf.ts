import { poule } from './poule'

export const oeuf = () => poule
