import { useCallback } from 'react'
import { create } from 'zustand'
import type { Json } from '#shared/model/scalars.ts'
import { call } from '../app/bridge.ts'

interface DeviceState {
  readonly author: string
  readonly settings: Readonly<Record<string, Json>>
  readonly loaded: boolean
}

/** What this device remembers (author name, layout per screen, appearance); it is not part of the workspace. */
export const useDevice = create<DeviceState>(() => ({ author: '', settings: {}, loaded: false }))

const SAVE_DELAY_MS = 300
const unsaved = new Map<string, Json>()
let timer: ReturnType<typeof setTimeout> | undefined

export async function startDeviceStore(): Promise<void> {
  const { author, settings } = await call('device.get', {})
  useDevice.setState({ author, settings, loaded: true })
}

export async function setAuthor(author: string): Promise<void> {
  useDevice.setState({ author })
  await call('device.set', { author })
}

/** Remembers a setting; written a moment later, several in one go. */
export function setDeviceSetting(key: string, value: Json): void {
  useDevice.setState((state) => ({ settings: { ...state.settings, [key]: value } }))
  unsaved.set(key, value)
  if (timer === undefined) timer = setTimeout(save, SAVE_DELAY_MS)
}

/** A remembered setting and its setter; `fallback` until something was remembered. */
export function useDeviceSetting<T extends Json>(key: string, fallback: T): readonly [T, (value: T) => void] {
  // Only this hook writes under the key, with values of T.
  const value = useDevice((state) => state.settings[key]) as T | undefined
  const setValue = useCallback((next: T) => setDeviceSetting(key, next), [key])
  return [value ?? fallback, setValue]
}

function save(): void {
  timer = undefined
  const settings = Object.fromEntries(unsaved)
  unsaved.clear()
  // A layout that can't be remembered is no reason to disturb the user.
  void call('device.set', { settings }).catch(() => undefined)
}
