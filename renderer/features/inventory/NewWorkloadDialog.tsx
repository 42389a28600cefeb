export function NewWorkloadDialog() {
  return null
}
