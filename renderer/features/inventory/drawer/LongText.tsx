import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { set } from '#shared/model/change.ts'
import type { Workload } from '#shared/model/entities/workload.ts'
import { applyChanges } from '../../../app/changes.ts'
import { useReadOnly } from '../../../stores/workspaceStore.ts'

interface LongTextProps {
  readonly workload: Workload
  readonly field: 'description' | 'notes'
  readonly label: string
}

/** A text of several lines; saved when the focus leaves it. */
export function LongText(props: LongTextProps) {
  return <Editor key={props.workload[props.field]} {...props} />
}

function Editor({ workload, field, label }: LongTextProps) {
  const readOnly = useReadOnly()
  const [text, setText] = useState(workload[field])
  const save = () => {
    if (text === workload[field]) return
    void applyChanges({
      label: `Change ${label.toLowerCase()} of ${workload.name}`.slice(0, 300),
      mutations: [set('workload', workload.id, { [field]: text })],
    })
  }
  return (
    <Textarea
      label={label}
      value={text}
      autosize
      minRows={2}
      maxRows={10}
      mb="sm"
      disabled={readOnly}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        setText(workload[field])
      }}
    />
  )
}
