import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { renameFflateRequire } from './electron/dev/lib/renameFflateRequire.ts'

// The older of the two Electrons we run on (see README, "Runtime"): Node 20.18 and Chromium 130.
const NODE = 'node20.18'
const CHROME = 'chrome130'

const mainEntries = {
  index: 'electron/main/index.ts',
  cli: 'electron/cli/index.ts',
  serviceThread: 'electron/worker/serviceThread.ts',
  jobThread: 'electron/worker/jobThread.ts',
}

export default defineConfig({
  main: {
    plugins: [renameFflateRequire()],
    build: {
      target: NODE,
      outDir: 'out/main',
      // package.json's `dependencies` (what runs unbundled), electron and Node's own modules stay outside.
      externalizeDeps: true,
      sourcemap: true,
      rolldownOptions: {
        input: mainEntries,
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          banner: (chunk) => (chunk.name === 'cli' && chunk.isEntry ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      outDir: 'out/preload',
      // A sandboxed preload can require nothing but electron, so everything else is bundled.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: CHROME,
      outDir: 'out/renderer',
      minify: true,
      sourcemap: false,
      // Nothing inlined as data: URLs, so that the content security policy needs no exception for scripts.
      assetsInlineLimit: 0,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})
