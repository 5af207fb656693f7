export type Focus = { focalX: number; focalY: number }
type Size = { width: number; height: number }

/** How to enlarge or shrink a picture so that it covers a frame, and where to cut, with the focal point in the middle as
 * far as the picture reaches. */
export function cropAround(picture: Size, frame: Size, { focalX, focalY }: Focus) {
  const scale = Math.max(frame.width / picture.width, frame.height / picture.height)
  const width = Math.max(frame.width, Math.round(picture.width * scale))
  const height = Math.max(frame.height, Math.round(picture.height * scale))
  return {
    scaled: { width, height },
    cut: {
      left: offset(focalX * width, frame.width, width),
      top: offset(focalY * height, frame.height, height),
      ...frame,
    },
  }
}

const offset = (focus: number, frame: number, length: number) =>
  Math.round(Math.min(Math.max(focus - frame / 2, 0), length - frame))
