import { Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { DateField } from '../../components/DateField.tsx'
import { useReadOnly } from '../../stores/workspaceStore.ts'

interface SettingFieldProps {
  readonly label: string
  readonly value: string
  readonly save: (value: string) => void
  readonly hint?: string
  readonly type?: 'text' | 'date'
  readonly required?: boolean
  readonly multiline?: boolean
  readonly hideLabel?: boolean
  /** Why a text can't be a value; undefined when it can. */
  readonly check?: (value: string) => string | undefined
}

/** One setting: saved when the focus leaves it or on Enter; Esc brings the old value back. */
export function SettingField(props: SettingFieldProps) {
  return <Field key={props.value} {...props} />
}

function Field(props: SettingFieldProps) {
  const {
    label,
    value,
    save,
    hint,
    type = 'text',
    required = false,
    multiline = false,
    hideLabel,
    check,
  } = props
  const readOnly = useReadOnly()
  const [text, setText] = useState(value)
  const [error, setError] = useState<string>()
  const commit = () => {
    if (text === value) return setError(undefined)
    const why = required && text.trim() === '' ? `${label} can’t be empty` : check?.(text)
    setError(why)
    if (why === undefined) save(text.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !multiline) commit()
    if (event.key !== 'Escape') return
    event.stopPropagation()
    setText(value)
    setError(undefined)
  }
  const common = {
    ...(hideLabel === true ? { 'aria-label': label } : { label, mb: 'sm' }),
    description: hint,
    value: text,
    error,
    disabled: readOnly,
    onBlur: commit,
    onKeyDown,
  }
  if (type === 'date')
    return (
      <DateField
        {...(hideLabel === true ? { 'aria-label': label } : { label, mb: 'sm' })}
        description={hint}
        value={value === '' ? null : value}
        error={error}
        disabled={readOnly}
        clearable={!required}
        onChange={(date) => {
          const why = date === null ? undefined : check?.(date)
          setError(why)
          if (why === undefined && (date ?? '') !== value && !(required && date === null)) save(date ?? '')
        }}
      />
    )
  if (multiline)
    return (
      <Textarea {...common} autosize minRows={3} onChange={(event) => setText(event.currentTarget.value)} />
    )
  return <TextInput {...common} onChange={(event) => setText(event.currentTarget.value)} />
}
