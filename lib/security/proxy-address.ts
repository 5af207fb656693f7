import { isIP } from 'node:net'

/** An address or a network, like 10.0.0.0/8. */
export const isProxyAddress = (text: string) => {
  const [address = '', prefix, ...more] = text.split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0) return false
  return (
    prefix === undefined ||
    (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 6 ? 128 : 32))
  )
}
