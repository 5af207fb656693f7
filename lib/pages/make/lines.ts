/** Header lines as they go over the wire. What could end a line early is not let through. */
export const linesOf = (headers: Iterable<readonly [name: string, value: string]>) => {
  let lines = ''
  for (const [name, value] of headers) lines += `${name}: ${plain(value)}\r\n`
  return lines
}

// Header values travel as single bytes.
const plain = (value: string) => value.replace(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '')
