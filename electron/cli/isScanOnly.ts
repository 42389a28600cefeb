/** True for `scan … --no-store` without a call for help: it needs no workspace. */
export function isScanOnly(args: readonly string[]): boolean {
  return (
    args[0] === 'scan' && args.includes('--no-store') && !args.some((arg) => arg === '--help' || arg === '-h')
  )
}
