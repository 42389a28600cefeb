export function ImportDialog(_props: { readonly path: string | null }) {
  return null
}
