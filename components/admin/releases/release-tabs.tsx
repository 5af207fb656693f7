'use client'
import { usePathname } from 'next/navigation'
import { type Tab, Tabs } from '#components/ui/tabs.tsx'

/** The parts of a release; the layout above them does not know which one is shown, the address does. */
export function ReleaseTabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  const pathname = decodeURI(usePathname()).replace(/^\/ar(?=\/)/, '')
  const isCurrent = ({ path, section }: Tab) =>
    path === pathname || (section !== undefined && pathname.startsWith(section))
  return <Tabs label={label} tabs={tabs.map((tab) => ({ ...tab, isCurrent: isCurrent(tab) }))} />
}
