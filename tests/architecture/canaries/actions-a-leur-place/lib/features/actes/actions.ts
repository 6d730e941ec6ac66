'use server'
import { deleteActe } from './commands'

export async function supprimer(formData: FormData) {
  await deleteActe(formData)
}
