import { DateInput } from '@mantine/dates'
import type { ReactNode } from 'react'
import { parseDate } from '../app/parseDate.ts'

interface DateFieldProps {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly id?: string
  readonly label?: string
  readonly 'aria-label'?: string
  readonly description?: ReactNode
  readonly placeholder?: string
  readonly error?: ReactNode
  readonly disabled?: boolean
  readonly clearable?: boolean
  readonly mb?: string
  readonly w?: number
}

/** A day, typed (`2026-08-27`, `27 Aug 2026`, `8/27/2026`) or picked; shown as `27 Aug 2026` like everywhere. */
export function DateField({ value, onChange, clearable = true, ...rest }: DateFieldProps) {
  return (
    <DateInput
      {...rest}
      value={value}
      valueFormat="D MMM YYYY"
      // Only whole dates count, so that nothing is saved while one still types.
      dateParser={(text) => parseDate(text) ?? null}
      onChange={onChange}
      clearable={clearable}
      popoverProps={{ transitionProps: { duration: 0 } }}
    />
  )
}
