/** What a drawing consists of; y grows downwards, units are CSS pixels. */
export type Primitive =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: string
      readonly opacity?: number
      readonly title?: string
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: string
      readonly width: number
      readonly dash?: string
    }
  | {
      readonly kind: 'path'
      readonly points: readonly (readonly [number, number])[]
      readonly stroke: string | null
      readonly fill: string | null
      readonly width: number
      readonly opacity?: number
      readonly dash?: string
    }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly anchor: 'start' | 'middle' | 'end'
      readonly fill: string
      readonly bold?: boolean
      readonly title?: string
    }

/** A chart drawn as data: a painter turns it into SVG or anything else. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly items: readonly Primitive[]
}

/** Pixels a character takes at 12 px in a wide system face: a little generous, so that nothing overlaps. */
const characterWidth = 7.3

/** About how wide a text is at 12 px, in pixels. */
export function textWidth(text: string): number {
  return text.length * characterWidth
}

/** A text cut to a width, with an ellipsis where something was cut. */
export function fitText(text: string, width: number): string {
  const room = Math.floor(width / characterWidth)
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…`
}
