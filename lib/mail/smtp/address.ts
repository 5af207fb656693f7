const longest = 254

/** One address and nothing else: no name, no second one, no line that would begin a header. */
export const isAddress = (text: string): boolean =>
  text.length <= longest &&
  /^[^\s@,;:<>()[\]\\"\p{Cc}\p{Cf}]+@[^\s@,;:<>()[\]\\"\p{Cc}\p{Cf}]+$/u.test(text)
