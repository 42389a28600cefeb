import { useMemo } from 'react'
import { useQuery } from '../../stores/useQuery.ts'
import type { WaveIds } from './model/parseCell.ts'

const waveOnly = ['wave'] as const

/** The program's waves: id by name, in their order. */
export function useWaves(): WaveIds {
  const { data } = useQuery('rows.list', { entity: 'wave' }, { invalidateOn: waveOnly })
  return useMemo(() => {
    const waves = (data ?? []).toSorted((a, b) => Number(a.position) - Number(b.position))
    return new Map(waves.map((wave) => [String(wave.name), String(wave.id)]))
  }, [data])
}
