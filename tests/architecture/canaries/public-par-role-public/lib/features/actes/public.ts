import { getActe } from './queries'

export const getActePublie = getActe
