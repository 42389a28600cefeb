import { Select } from '@mantine/core'
import type { ImportPreview } from '#shared/contract/channels/import.ts'
import styles from './Import.module.css'
import type { ImportSession } from './useImport.ts'

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']
const delimiters: Readonly<Record<string, string>> = {
  ',': 'comma',
  '\t': 'tab',
  ';': 'semicolon',
  '|': 'pipe',
}

interface DetectedBarProps {
  readonly preview: ImportPreview
  readonly session: ImportSession
}

/** What was detected about the file, with what can be chosen otherwise. */
export function DetectedBar({ preview, session }: DetectedBarProps) {
  const { choices, choose } = session
  // A mapping belongs to the columns that were read: another sheet, profile or encoding starts a new one.
  const rechoose = (patch: Partial<ImportSession['choices']>) => {
    const { columns: _, ...rest } = choices
    choose({ ...rest, ...patch })
  }
  const known = encodings.includes(preview.encoding) ? encodings : [preview.encoding, ...encodings]
  return (
    <div className={styles.detected}>
      <Select
        label="Kind of file"
        data={preview.profiles.map(({ id, name, fits }) => ({
          value: id,
          label: fits ? `${name} (fits)` : name,
        }))}
        value={preview.profile}
        allowDeselect={false}
        onChange={(profile) => (profile === null ? undefined : rechoose({ profile }))}
        w={300}
      />
      {preview.sheets.length > 1 ? (
        <Select
          label="Sheet"
          data={preview.sheets}
          value={preview.sheet}
          allowDeselect={false}
          onChange={(sheet) => (sheet === null ? undefined : rechoose({ sheet }))}
          w={200}
        />
      ) : null}
      {preview.format === 'xlsx' ? null : (
        <Select
          label="Encoding"
          data={known}
          value={preview.encoding}
          allowDeselect={false}
          onChange={(encoding) => (encoding === null ? undefined : rechoose({ encoding }))}
          w={150}
        />
      )}
      <p className={styles.facts}>
        {preview.format.toUpperCase()}
        {preview.delimiter === null
          ? ''
          : `, cells separated by ${delimiters[preview.delimiter] ?? `“${preview.delimiter}”`}`}
        , column names in row {preview.headerRow}
        {preview.remembered ? '; columns go where they went last time for this kind of file' : ''}
      </p>
    </div>
  )
}
