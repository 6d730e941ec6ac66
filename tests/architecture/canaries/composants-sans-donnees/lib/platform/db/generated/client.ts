export type Acte = { readonly id: string }
