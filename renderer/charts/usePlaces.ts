import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

interface Places {
  /** Pixel of a value or, for a category, of the middle of its band. */
  readonly x: (value: number | string) => number
  readonly y: (value: number | string) => number
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** Places in the plot for drawings of our own; null until Recharts knows both axes of `sample`, a point of the data. */
export function usePlaces(
  sample: readonly [x: number | string, y: number | string] | undefined,
): Places | null {
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const area = usePlotArea()
  if (scaleX === undefined || scaleY === undefined || area === undefined || sample === undefined) return null
  const x = (value: number | string) => Number(scaleX(value, { position: 'middle' }))
  const y = (value: number | string) => Number(scaleY(value, { position: 'middle' }))
  const isReady = Number.isFinite(x(sample[0])) && Number.isFinite(y(sample[1]))
  return isReady ? { x, y, area } : null
}
