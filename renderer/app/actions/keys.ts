import { type Action, allActions, useActionRegistry } from './action.ts'

/** The keys of an event in the words of `Action.keys`. */
export function keysOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const parts: string[] = []
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl')
  if (event.altKey) parts.push('Alt')
  // Shift is part of what makes `?`; it is named only where the key would be the same without it.
  if (event.shiftKey && (key.length > 1 || /[A-Z0-9]/.test(key))) parts.push('Shift')
  return [...parts, key].join('+')
}

/** Listens for the keys of all actions on offer, until the returned function is called. */
export function startKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || modalIsOpen()) return
    const action = actionFor(event)
    if (action === undefined) return
    event.preventDefault()
    action.run()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

function actionFor(event: KeyboardEvent): Action | undefined {
  const keys = keysOf(event)
  const typing = isTyping(event.target)
  const isFree = (action: Action) => !typing || action.evenInFields === true
  return allActions(useActionRegistry.getState().scopes).find(
    (action) => action.keys === keys && action.disabled !== true && isFree(action),
  )
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true
  if (!(target instanceof HTMLInputElement)) return false
  return !['checkbox', 'radio', 'button', 'range'].includes(target.type)
}

/** A dialog has the keyboard to itself. */
function modalIsOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null
}
