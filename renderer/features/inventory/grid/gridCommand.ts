/** What a key means in the table. */
export type GridCommand =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | {
      readonly kind: 'edge'
      readonly to: 'first' | 'last'
      readonly axis: 'rows' | 'columns'
      readonly extend: boolean
    }
  | {
      readonly kind:
        | 'toggle-selected'
        | 'select-all'
        | 'clear'
        | 'edit'
        | 'enter'
        | 'open'
        | 'copy'
        | 'paste'
        | 'delete'
    }
  | { readonly kind: 'type'; readonly letter: string }
  | { readonly kind: 'sort'; readonly desc: boolean; readonly more: boolean }
  | { readonly kind: 'width'; readonly by: number }

/** Pixels that one key press widens or narrows a column by. */
const WIDTH_STEP = 20

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Reads a key press; undefined leaves it to others. `page` is how many rows fit the window. */
export function gridCommand(event: Key, page: number): GridCommand | undefined {
  const { key, altKey, shiftKey: extend } = event
  const control = event.ctrlKey || event.metaKey
  if (altKey) return control ? undefined : sortCommand(key, extend)
  if (control) return controlCommand(key.toLowerCase(), extend)
  switch (key) {
    case 'ArrowDown':
      return { kind: 'move', rows: 1, columns: 0, extend }
    case 'ArrowUp':
      return { kind: 'move', rows: -1, columns: 0, extend }
    case 'ArrowRight':
      return { kind: 'move', rows: 0, columns: 1, extend: false }
    case 'ArrowLeft':
      return { kind: 'move', rows: 0, columns: -1, extend: false }
    case 'PageDown':
      return { kind: 'move', rows: page, columns: 0, extend }
    case 'PageUp':
      return { kind: 'move', rows: -page, columns: 0, extend }
    case 'Home':
      return { kind: 'edge', to: 'first', axis: 'columns', extend: false }
    case 'End':
      return { kind: 'edge', to: 'last', axis: 'columns', extend: false }
    case ' ':
      return { kind: 'toggle-selected' }
    case 'Enter':
      return { kind: 'enter' }
    case 'F2':
      return { kind: 'edit' }
    case 'Delete':
      return { kind: 'delete' }
    case 'Escape':
      return { kind: 'clear' }
    default:
      return /^[a-z0-9]$/i.test(key) ? { kind: 'type', letter: key.toLowerCase() } : undefined
  }
}

function controlCommand(key: string, extend: boolean): GridCommand | undefined {
  switch (key) {
    case 'home':
      return { kind: 'edge', to: 'first', axis: 'rows', extend }
    case 'end':
      return { kind: 'edge', to: 'last', axis: 'rows', extend }
    case 'a':
      return { kind: 'select-all' }
    case 'c':
      return { kind: 'copy' }
    case 'v':
      return { kind: 'paste' }
    case 'enter':
      return { kind: 'open' }
    case 'arrowleft':
      return { kind: 'width', by: -WIDTH_STEP }
    case 'arrowright':
      return { kind: 'width', by: WIDTH_STEP }
    default:
      return undefined
  }
}

/** Alt with an arrow sorts by the column: up for ascending, down for descending; with Shift on top of the present order. */
function sortCommand(key: string, more: boolean): GridCommand | undefined {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
  return { kind: 'sort', desc: key === 'ArrowDown', more }
}
