import { BlockList, isIP } from 'node:net'

/** Addresses and networks, like 10.0.0.0/8, whose word about a request's origin is believed. */
export function trustedProxies(given: readonly string[]): BlockList {
  const list = new BlockList()
  for (const one of given) {
    const [address = '', prefix] = one.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return list
}
