import { notFound } from 'next/navigation'

/** An address that the desk does not have, told inside the desk. */
export default function UnknownPage() {
  notFound()
}
