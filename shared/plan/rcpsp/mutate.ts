import type { Random } from '../random.ts'
import type { Rows } from './project.ts'

/** Moves one random activity up to eight places forward, not past one it waits for; `before` lists those. */
export function mutate(before: Rows, list: Int32Array, random: Random): void {
  let q = 1 + Math.floor(random() * (list.length - 1))
  const j = list[q] ?? 0
  for (let steps = 1 + Math.floor(random() * farthest); steps > 0 && q > 0; steps--, q--) {
    const i = list[q - 1] ?? 0
    if (waitsFor(before, j, i)) break
    list[q] = i
    list[q - 1] = j
  }
}

const farthest = 8

function waitsFor({ first, item }: Rows, j: number, i: number): boolean {
  for (let a = first[j] ?? 0; a < (first[j + 1] ?? 0); a++) if (item[a] === i) return true
  return false
}
