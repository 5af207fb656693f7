import sharp from 'sharp'
import { type ImageExtension, mostBytes, socialImageSize } from '../social-image.ts'

type Encoded = { extension: ImageExtension; content: Buffer }
const qualities = [88, 82, 75, 66, 55, 40]

/**
 * Without a photo a card has few colours: a PNG of a palette is sharper than a JPEG and less than half its size. With one
 * it is a JPEG, as good as its weight may be.
 */
export async function encode(pixels: Buffer, hasPhoto: boolean): Promise<Encoded> {
  const image = () => sharp(pixels, { raw: { ...socialImageSize, channels: 4 } }).removeAlpha()
  if (!hasPhoto) {
    const content = await image().png({ palette: true, dither: 0, effort: 8 }).toBuffer()
    return { extension: 'png', content }
  }
  let content: Buffer
  let next = 0
  do
    content = await image()
      .jpeg({ quality: qualities[next]!, mozjpeg: true, chromaSubsampling: '4:4:4' })
      .toBuffer()
  while (content.length > mostBytes && ++next < qualities.length)
  return { extension: 'jpg', content }
}
