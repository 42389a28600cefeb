import type { Plugin } from 'vite'

/**
 * fflate (inside the XLSX reader and writer) declares a top-level `require` of its own, and electron-vite puts another
 * one into every chunk whose text mentions `require(`: a chunk with both doesn't parse. fflate's gets another name.
 */
export function renameFflateRequire(): Plugin {
  return {
    name: 'offramp:rename-fflate-require',
    transform: {
      filter: { id: /\/fflate\/esm\/index\.mjs$/ },
      handler(code) {
        const renamed = code
          .replace('var require = createRequire(', 'var fflateRequire = createRequire(')
          .replace("_a = require('worker_threads')", "_a = fflateRequire('worker_threads')")
        if (renamed.split('fflateRequire').length !== 3)
          this.error('fflate changed: see renameFflateRequire.ts')
        return { code: renamed, map: null }
      },
    },
  }
}
