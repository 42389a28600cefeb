import { fold } from './fold.ts'

/** One value of a workload's field that rules may match; its lower-case forms are made once, when first asked for. */
export class Fact {
  readonly value: string
  /** The workload's field it came from and what to show of it as evidence. */
  readonly field: string
  readonly shown: string
  /** The value is malformed at its source: a vote that rests on it alone is a step less sure. */
  readonly doubtful: boolean
  #lower: string | undefined
  #folded: string | undefined
  #words: readonly string[] | undefined

  constructor(field: string, value: string, shown = value, doubtful = false) {
    this.field = field
    this.value = value
    this.shown = shown
    this.doubtful = doubtful
  }

  get lower(): string {
    this.#lower ??= this.value.toLowerCase()
    return this.#lower
  }

  /** Lower case, words apart by one space, a space at both ends. */
  get folded(): string {
    this.#folded ??= fold(this.value)
    return this.#folded
  }

  /** The folded words in order. */
  get words(): readonly string[] {
    this.#words ??= this.folded.slice(1, -1).split(' ')
    return this.#words
  }
}
