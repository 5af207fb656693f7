// An emblem is the picture that stands beside the office's name. What people see is made anew from its pixels, and small
// enough to weigh nothing on a page. An emblem never changes: another picture is another emblem.

export const emblemLimits = {
  megabytes: 1,
  bytes: 1024 * 1024,
  /** Its longer side in the upload, in pixels; what is smaller is blurred where screens are fine. */
  shortest: 112,
  longest: 384,
  /** Longer sides, the first of which that is light enough is taken. */
  sizes: [384, 288, 192],
  /** What every page may carry for it, in bytes. */
  rendered: 24 * 1024,
} as const
