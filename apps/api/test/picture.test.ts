import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { openPictures } from '../src/evidence/picture.ts'

const redraw = openPictures()
const grey = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#808080' } })
/** A PNG whose head says that it is so many pixels wide and high. */
const claiming = (png: Buffer, edge: number): Buffer => {
  const claimed = Buffer.from(png)
  claimed.writeUInt32BE(edge, 16)
  claimed.writeUInt32BE(edge, 20)
  claimed.writeUInt32BE(crc32(claimed.subarray(12, 29)), 29)
  return claimed
}
const refused = (bytes: Buffer) =>
  redraw(bytes).then(
    () => 'drawn',
    (error: { code: string }) => error.code,
  )

describe('the copy of a picture', () => {
  it('is drawn anew: no tail, no place, upright', async () => {
    const turned = await grey(40, 20)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'canary' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const copy = await redraw(Buffer.concat([turned, Buffer.from('<script>canary</script>')]))
    const { format, width, height, exif, orientation } = await sharp(copy).metadata()
    expect({ format, width, height, exif, orientation }).toEqual({
      format: 'webp',
      width: 20,
      height: 40,
      exif: undefined,
      orientation: undefined,
    })
    expect(copy.includes('canary')).toBe(false)
  })

  it('is made of JPEG, PNG and WebP, and of nothing else that the library could read', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      expect(await refused(await grey(8, 8).toFormat(format).toBuffer())).toBe('drawn')
    }
    for (const format of ['gif', 'tiff', 'avif'] as const) {
      expect(await refused(await grey(8, 8).toFormat(format).toBuffer())).toBe('type_not_accepted')
    }
    expect(await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))).toBe(
      'type_not_accepted',
    )
    expect(await refused(Buffer.from('no picture at all'))).toBe('type_not_accepted')
  })

  it('is not made of a flood of pixels, nor of a picture that breaks off', async () => {
    const flood = claiming(await grey(8, 8).png().toBuffer(), 19_000)
    expect(await refused(flood)).toBe('type_not_accepted')
    const whole = await grey(200, 200).jpeg().toBuffer()
    expect(await refused(whole.subarray(0, whole.length / 2))).toBe('type_not_accepted')
  })

  it('is made of the first picture of a film', async () => {
    const film = await sharp(Buffer.alloc(16 * 160 * 3, 90), {
      raw: { width: 16, height: 160, channels: 3, pageHeight: 16 },
    })
      .webp({ loop: 0, delay: Array(10).fill(50) })
      .toBuffer()
    const { pages } = await sharp(await redraw(film)).metadata()
    expect(pages ?? 1).toBe(1)
  })
})
