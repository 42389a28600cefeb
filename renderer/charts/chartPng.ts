import type { Chart } from '#shared/report/chart.ts'
import { formatDate } from '../app/format.ts'
import type { ChartNotes } from './chartCsv.ts'
import { exportInk, type InkName, inked } from './exportInk.ts'
import { wrapText } from './wrapText.ts'

const scale = 2
const pad = 24
const family = 'system-ui, -apple-system, "Segoe UI", "Cantarell", "Noto Sans", "DejaVu Sans", sans-serif'

interface Piece {
  readonly svg: SVGSVGElement
  readonly x: number
  readonly y: number
}

interface Word {
  readonly text: string
  readonly x: number
  readonly y: number
}

/**
 * The chart in `figure` (plot and legend as they stand on screen) as a PNG at twice the size, with title, reading, date
 * and marking around it. Returns base64 without a prefix; throws when the picture can't be made.
 */
export async function chartPng(
  figure: HTMLElement,
  chart: Pick<Chart, 'title' | 'reading'>,
  notes: ChartNotes,
  ink: InkName,
): Promise<string> {
  const box = figure.getBoundingClientRect()
  const { pieces, words } = collect(figure, box)
  const canvas = document.createElement('canvas')
  const paint = canvas.getContext('2d')
  if (paint === null) throw new Error('This window can’t draw pictures.')
  const width = Math.ceil(box.width)
  paint.font = `14px ${family}`
  const reading = wrapText(chart.reading, width, 6, (text) => paint.measureText(text).width)
  const banner = notes.marking === '' ? 0 : 24
  const head = banner + pad + 24 + reading.length * 20 + 8
  const height = head + Math.ceil(box.height) + 32 + pad / 2 + banner
  canvas.width = (width + pad * 2) * scale
  canvas.height = height * scale
  paint.scale(scale, scale)
  const colors = exportInk[ink]
  paint.fillStyle = colors['--o-surface']
  paint.fillRect(0, 0, width + pad * 2, height)
  paint.textBaseline = 'alphabetic'
  write(paint, chart.title, pad, banner + pad + 12, `600 17px ${family}`, colors['--o-text'])
  for (const [index, line] of reading.entries())
    write(paint, line, pad, banner + pad + 36 + index * 20, `14px ${family}`, colors['--o-text'])
  for (const word of words)
    write(paint, word.text, pad + word.x, head + word.y, `12px ${family}`, colors['--o-text'])
  for (const { svg, x, y } of pieces) {
    const size = svg.getBoundingClientRect()
    paint.drawImage(await picture(svg, ink), pad + x, head + y, size.width, size.height)
  }
  const foot = `${notes.program} · Data as of ${formatDate(notes.asOf)}`
  write(paint, foot, pad, height - banner - pad / 2, `12px ${family}`, colors['--o-text-2'])
  if (banner > 0) for (const top of [0, height - banner]) mark(paint, notes.marking, top, width + pad * 2)
  return base64(canvas)
}

function collect(figure: HTMLElement, box: DOMRect): { pieces: readonly Piece[]; words: readonly Word[] } {
  const svgs = figure.querySelectorAll<SVGSVGElement>('svg.recharts-surface, svg[data-swatch]')
  const pieces = [...svgs]
    .filter((svg) => svg.closest('.recharts-tooltip-wrapper') === null)
    .map((svg) => {
      const at = svg.getBoundingClientRect()
      return { svg, x: at.left - box.left, y: at.top - box.top }
    })
  const labels = figure.querySelectorAll('[data-unit], [data-key] > span')
  const words = [...labels].map((label) => {
    const at = label.getBoundingClientRect()
    return { text: label.textContent ?? '', x: at.left - box.left, y: at.bottom - box.top - 5 }
  })
  return { pieces, words }
}

async function picture(svg: SVGSVGElement, ink: InkName): Promise<HTMLImageElement> {
  const { width, height } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true) as SVGSVGElement // a clone is of the same kind
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.removeAttribute('style')
  copy.setAttribute('font-family', family)
  for (const cursor of copy.querySelectorAll('.recharts-tooltip-cursor, .recharts-active-dot'))
    cursor.remove()
  const text = inked(new XMLSerializer().serializeToString(copy), ink)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  return image
}

function write(
  paint: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  color: string,
): void {
  paint.font = font
  paint.fillStyle = color
  paint.fillText(text, x, y)
}

function mark(paint: CanvasRenderingContext2D, text: string, top: number, width: number): void {
  paint.fillStyle = '#502b85'
  paint.fillRect(0, top, width, 24)
  paint.textAlign = 'center'
  write(paint, text, width / 2, top + 16, `600 12px ${family}`, '#ffffff')
  paint.textAlign = 'start'
}

async function base64(canvas: HTMLCanvasElement): Promise<string> {
  const url = canvas.toDataURL('image/png')
  return url.slice(url.indexOf(',') + 1)
}
