/** Every number, amount and date of the app is written here, so that it looks the same everywhere (en-US). */
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const relativeDays = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' })
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const DAY_MS = 86_400_000

/** `2133` -> `2,133`; fractions below 100 keep one decimal. */
export function formatNumber(value: number): string {
  return Math.abs(value) < 100 ? oneDecimal.format(value) : whole.format(value)
}

/** `2133, 'workload'` -> `2,133 workloads`. */
export function formatCount(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`
}

/** `0.417` -> `42%`. */
export function formatShare(share: number): string {
  return `${whole.format(share * 100)}%`
}

/** `41.7` -> `42%`. */
export function formatPercent(percent: number): string {
  return `${whole.format(percent)}%`
}

/** USD rounded to what is known: cents below $10, whole dollars above. */
export function formatMoney(usd: number): string {
  const sign = usd < 0 ? '−' : ''
  const amount = Math.abs(usd)
  return `${sign}$${amount > 0 && amount < 10 ? cents.format(amount) : whole.format(amount)}`
}

/** USD in a tight place: `$1.2 M`, `$34 k`, `$920`. */
export function formatMoneyShort(usd: number): string {
  const sign = usd < 0 ? '−' : ''
  const amount = Math.abs(usd)
  if (amount >= 1_000_000) return `${sign}$${oneDecimal.format(amount / 1_000_000)} M`
  if (amount >= 10_000) return `${sign}$${whole.format(amount / 1_000)} k`
  return formatMoney(usd)
}

/** A change of money with its sign: `+$1,200`, `−$300`, `no change`. */
export function formatMoneyChange(usd: number): string {
  if (usd === 0) return 'no change'
  return usd > 0 ? `+${formatMoney(usd)}` : formatMoney(usd)
}

/** Large counts in a tight place: `1.2 B`, `34 M`, `5.1 k`. */
export function formatShort(value: number): string {
  const amount = Math.abs(value)
  if (amount >= 1e9) return `${oneDecimal.format(value / 1e9)} B`
  if (amount >= 1e6) return `${oneDecimal.format(value / 1e6)} M`
  if (amount >= 1e4) return `${oneDecimal.format(value / 1e3)} k`
  return formatNumber(value)
}

/** Bytes as kB, MB or GB (powers of 1000). */
export function formatBytes(bytes: number): string {
  if (bytes >= 1e9) return `${oneDecimal.format(bytes / 1e9)} GB`
  if (bytes >= 1e6) return `${oneDecimal.format(bytes / 1e6)} MB`
  if (bytes >= 1e3) return `${whole.format(bytes / 1e3)} kB`
  return `${bytes} bytes`
}

/** Epoch day (whole days since 1970-01-01) of `YYYY-MM-DD`. */
export function toEpochDay(date: string): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS)
}

/** `YYYY-MM-DD` of an epoch day. */
export function fromEpochDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** `2026-08-27` -> `27 Aug 2026`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

/** `2026-08-27` -> `27 Aug`. */
export function formatDayMonth(date: string): string {
  const [, month, day] = date.slice(0, 10).split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`
}

/** A day relative to another: `today`, `in 3 days`, `87 days ago`, `in 5 months`. */
export function formatRelative(date: string, today: string): string {
  const days = toEpochDay(date) - toEpochDay(today)
  if (Math.abs(days) < 100) return relativeDays.format(days, 'day')
  if (Math.abs(days) < 730) return relativeDays.format(Math.round(days / 30.44), 'month')
  return relativeDays.format(Math.round(days / 365.25), 'year')
}

/** An instant in local time: `27 Aug 2026, 14:05`. */
export function formatInstant(instant: string): string {
  const at = new Date(instant)
  const pad = (value: number) => String(value).padStart(2, '0')
  const day = `${at.getDate()} ${MONTHS[at.getMonth()] ?? ''} ${at.getFullYear()}`
  return `${day}, ${pad(at.getHours())}:${pad(at.getMinutes())}`
}

/** Days ahead of or behind a date: `3 days late`, `12 days of slack`, `no slack`. */
export function formatSlack(days: number): string {
  if (days < 0) return `${formatCount(-days, 'day')} late`
  return days === 0 ? 'no slack' : `${formatCount(days, 'day')} of slack`
}

/** `mission-critical` -> `Mission critical`; abbreviations such as IL5 stay. */
export function formatWord(word: string): string {
  const spaced = word.replaceAll('-', ' ')
  return /^[A-Z]/.test(spaced) ? spaced : spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
