import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

test('in a browser, which has no Buffer, the same is found', async () => {
  vi.resetModules()
  vi.stubGlobal('Buffer', undefined)
  const { findExact } = await import('./exact.ts')
  const { compileExact } = await import('./exact-index.ts')
  vi.unstubAllGlobals()
  const exact = compileExact(['fentanyl', '芬太尼'])
  const found = (text: string) => {
    const spans: string[] = []
    findExact(exact, text, (_, start, end) => spans.push(text.slice(start, end)))
    return spans
  }
  for (const behind of ['', ' now', ' ж', ' 𝐱']) {
    expect(found(`Fentanyl${behind}`)).toEqual(['Fentanyl'])
    expect(found(`no fentanyl${behind}`)).toEqual(['fentanyl'])
    expect(found(`芬太尼${behind}`)).toEqual(['芬太尼'])
    expect(found(`fentanyls${behind}`)).toEqual([])
  }
})
