/** A stream of numbers in [0, 1) that depends on the seed only. */
export type Random = () => number

/** A small fast generator (sfc32 by Chris Doty-Humphrey, public domain), 2^128 states; good for simulation, not for secrets. */
export function randomFrom(seed: number): Random {
  let a = 0x9e3779b9
  let b = seed | 0
  let c = 0x243f6a88
  let counter = 1
  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 15; i++) next()
  return next
}
