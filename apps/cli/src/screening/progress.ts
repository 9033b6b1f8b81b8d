/** Says on the error stream how far the run is, about once a second on a terminal and every ten seconds elsewhere. */
export class Progress {
  readonly #started = performance.now()
  readonly #length: number | undefined
  readonly #everyMs = process.stderr.isTTY ? 1000 : 10_000
  #said = this.#started
  #listings = 0
  #bytes = 0

  constructor(length: number | undefined) {
    this.#length = length
  }

  add(listings: number, bytes: number): void {
    this.#listings += listings
    this.#bytes += bytes
    if (performance.now() - this.#said < this.#everyMs) return
    this.#said = performance.now()
    this.#say(this.#timeLeft())
  }

  finish(): void {
    this.#say('done')
    if (process.stderr.isTTY) process.stderr.write('\n')
  }

  #say(what: string): void {
    const seconds = (performance.now() - this.#started) / 1000
    const rate = Math.round(this.#listings / seconds)
    const line = `${this.#listings.toLocaleString('en')} listings, ${rate.toLocaleString('en')} a second, ${what}`
    process.stderr.write(process.stderr.isTTY ? `\r${line.padEnd(70)}` : `${line}\n`)
  }

  #timeLeft(): string {
    if (!this.#length || this.#bytes === 0) return 'length unknown'
    const seconds = ((performance.now() - this.#started) / 1000) * (this.#length / this.#bytes - 1)
    return seconds < 90 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`
  }
}
