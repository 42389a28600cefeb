let context: CanvasRenderingContext2D | null | undefined
const family = 'system-ui, -apple-system, "Segoe UI", "Cantarell", "Noto Sans", "DejaVu Sans", sans-serif'

/** Width of a text in pixels, measured where there is a canvas, else estimated (0.58 em a character). */
export function textWidth(text: string, fontSize: number, weight = 400): number {
  if (context === undefined)
    context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * fontSize * 0.58
  context.font = `${weight} ${fontSize}px ${family}`
  return context.measureText(text).width
}
