import { type ComponentType, lazy, useState } from 'react'

/** A component whose code comes when it is first needed, or ahead of that with `load`. */
export interface Later<P extends object> {
  readonly component: ComponentType<P>
  readonly load: () => Promise<void>
}

/**
 * Makes a component of code that is loaded apart. What is there already renders at once: `lazy` alone would show its
 * fallback even then, and React keeps a fallback up for 300 ms once it was shown.
 */
export function later<P extends object>(get: () => Promise<ComponentType<P>>): Later<P> {
  let loaded: ComponentType<P> | undefined
  const fetch = async () => {
    loaded ??= await get()
    return loaded
  }
  const Lazy: ComponentType<P> = lazy(async () => ({ default: await fetch() }))
  function LoadedLater(props: P) {
    const [Content] = useState<ComponentType<P>>(() => loaded ?? Lazy)
    return <Content {...props} />
  }
  return {
    component: LoadedLater,
    async load() {
      await fetch()
    },
  }
}
