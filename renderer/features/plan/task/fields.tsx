import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { DateInput, type DateInputProps } from '@mantine/dates'
import { type KeyboardEvent, useEffect, useState } from 'react'

interface FieldProps<T> {
  readonly label: string
  readonly value: T
  readonly disabled: boolean
  readonly save: (value: T) => void
  readonly description?: string
  readonly placeholder?: string
}

/** A draft of a stored value: follows it, is saved when left or with Enter, and given up with Escape. */
function useDraft<T>(value: T, save: (value: T) => void) {
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  const commit = () => {
    if (draft !== value) save(draft)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement)) commit()
    if (event.key !== 'Escape' || draft === value) return
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
    setDraft(value)
  }
  return { draft, setDraft, commit, onKeyDown }
}

/** One line of text. */
export function TextField({ value, save, ...rest }: FieldProps<string>) {
  const { draft, setDraft, commit, onKeyDown } = useDraft(value, save)
  return (
    <TextInput
      {...rest}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}

/** Several lines of text. */
export function NoteField({ value, save, ...rest }: FieldProps<string>) {
  const { draft, setDraft, commit, onKeyDown } = useDraft(value, save)
  return (
    <Textarea
      {...rest}
      autosize
      minRows={2}
      maxRows={10}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}

/** A number of zero or more; empty is null (unknown). */
export function NumberField({
  value,
  save,
  max,
  ...rest
}: FieldProps<number | null> & { readonly max?: number }) {
  const { draft, setDraft, commit, onKeyDown } = useDraft(value, save)
  return (
    <NumberInput
      {...rest}
      {...(max === undefined ? {} : { max })}
      min={0}
      hideControls
      allowNegative={false}
      decimalScale={2}
      value={draft ?? ''}
      onChange={(next) => setDraft(next === '' ? null : Number(next))}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}

/** The calendar of all date fields here: named buttons, only days of the month, all in the colour of text. */
export const calendarProps: Partial<DateInputProps> = {
  valueFormat: 'DD MMM YYYY',
  hideOutsideDates: true,
  weekendDays: [],
  previousLabel: 'Previous month',
  nextLabel: 'Next month',
}

/** A date, or none. */
export function DateField({ value, save, ...rest }: FieldProps<string | null>) {
  return <DateInput {...rest} {...calendarProps} clearable value={value} onChange={save} />
}
