/** What the Gantt draws, in pixels of the visible area; the painter knows colours, the scene does not. */
export type Primitive =
  | {
      readonly kind: 'stripe'
      readonly y: number
      readonly height: number
      readonly tone: 'selected' | 'group' | 'hover'
    }
  | {
      readonly kind: 'span'
      readonly x: number
      readonly width: number
      readonly tone: 'weekend' | 'holiday' | 'freeze'
    }
  | { readonly kind: 'grid'; readonly x: number }
  | { readonly kind: 'rowLine'; readonly y: number }
  | { readonly kind: 'line'; readonly x: number; readonly tone: MarkTone }
  | Bar
  | {
      readonly kind: 'tail'
      readonly x1: number
      readonly x2: number
      readonly y: number
      readonly late: boolean
    }
  | { readonly kind: 'baseline'; readonly x: number; readonly width: number; readonly y: number }
  | { readonly kind: 'due'; readonly x: number; readonly y: number; readonly late: boolean }
  | { readonly kind: 'hint'; readonly x: number; readonly y: number; readonly side: 'left' | 'right' }
  | { readonly kind: 'icon'; readonly icon: 'pin' | 'check'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'label'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly tone: 'muted' | 'bad' | 'warning'
    }
  | {
      readonly kind: 'link'
      readonly points: readonly (readonly [number, number])[]
      readonly arrow: boolean
    }
  | Ghost
  | Tick
  | SpanLabel
  | MarkLabel

export type MarkTone = 'deadline' | 'status' | 'drag'

export interface Bar {
  readonly kind: 'bar'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly shape: 'task' | 'critical' | 'summary' | 'group'
  readonly state: 'planned' | 'done' | 'blocked' | 'late'
  /** 0 to 1. */
  readonly filled: number
}

export interface Ghost {
  readonly kind: 'ghost'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly label: string
}

export interface Tick {
  readonly kind: 'tick'
  readonly x: number
  readonly width: number
  readonly line: 'major' | 'minor'
  readonly label: string
}

export interface MarkLabel {
  readonly kind: 'markLabel'
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly text: string
  readonly tone: MarkTone
}

/** The name of a freeze, in the axis above it. */
export interface SpanLabel {
  readonly kind: 'spanLabel'
  readonly x: number
  readonly width: number
  readonly text: string
}
