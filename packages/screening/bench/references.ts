import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where references are built; kept between runs. */
const workshop = join(tmpdir(), 'tocsin-screening-references')

/** Debian's aho-corasick crate, built with the cargo at hand; undefined, with a word why, where that cannot be done. */
export function buildRust(): string | undefined {
  const folder = join(workshop, 'rust')
  const binary = join(folder, 'target/release/reference')
  if (existsSync(binary)) return binary
  try {
    cpSync(join(import.meta.dirname, 'references/rust'), folder, { recursive: true })
    const debs = join(folder, 'debs')
    mkdirSync(debs, { recursive: true })
    const run = (command: string, args: string[], cwd: string) =>
      execFileSync(command, args, { cwd, stdio: 'pipe' })
    run('apt-get', ['download', 'librust-aho-corasick-dev', 'librust-memchr-dev'], debs)
    for (const deb of readdirSync(debs)) run('dpkg-deb', ['-x', deb, '.'], debs)
    mkdirSync(join(folder, '.cargo'), { recursive: true })
    const sources =
      '[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "debs/usr/share/cargo/registry"\n'
    writeFileSync(join(folder, '.cargo/config.toml'), sources)
    run('cargo', ['build', '--release', '--offline'], folder)
    return binary
  } catch (error) {
    console.log(`missing: the Rust reference (${(error as Error).message.split('\n')[0]})`)
    return undefined
  }
}

/** Bytes a second of folded lines, searched for folded terms. */
export function rustRate(binary: string, terms: string, texts: string, kind: 'dfa' | 'nfa'): number {
  return Number(execFileSync(binary, [terms, texts, kind]).toString().split(' ')[0])
}

export type NpmMatcher = { name: string; build: (terms: string[]) => (text: string) => number }

/** Aho-Corasick packages from npm, installed beside the project and not into it. */
export function installNpm(): NpmMatcher[] {
  const folder = join(workshop, 'npm')
  try {
    if (!existsSync(join(folder, 'node_modules/fastscan'))) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'package.json'), '{}')
      execFileSync('npm', ['install', '--no-audit', '--no-fund', 'fastscan@1.0.6', 'ahocorasick@1.0.2'], {
        cwd: folder,
        stdio: 'pipe',
      })
    }
    const require = createRequire(join(folder, 'package.json'))
    const FastScanner = require('fastscan')
    const AhoCorasick = require('ahocorasick')
    return [
      {
        name: 'fastscan',
        build: terms => {
          const scanner = new FastScanner(terms)
          return text => scanner.search(text).length
        },
      },
      {
        name: 'ahocorasick',
        build: terms => {
          const matcher = new AhoCorasick(terms)
          return text => matcher.search(text).length
        },
      },
    ]
  } catch (error) {
    console.log(`missing: the npm references (${(error as Error).message.split('\n')[0]})`)
    return []
  }
}
