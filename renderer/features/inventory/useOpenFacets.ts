import { useDeviceSetting } from '../../stores/deviceStore.ts'

const openAtFirst = ['scope', 'progress', 'claudeUse', 'criticality', 'component']

/** The facets that are unfolded, remembered on this device. */
export function useOpenFacets() {
  return useDeviceSetting<string[]>('inventory.openFacets', openAtFirst)
}
