import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://localhost:7400'
const paths = ['/trpc', '/events', '/evidence', '/api', '/demo', '/v1', '/health']

/** Nothing is inlined as a data: address, so that the policy can allow fonts and pictures from here alone. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: { outDir: 'dist', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: {
    host: 'localhost',
    port: 7401,
    allowedHosts: ['.localhost'],
    proxy: Object.fromEntries(paths.map(path => [path, { target: server, changeOrigin: false }])),
  },
})
