'use client'
import { usePathname } from 'next/navigation'

/** The page's path without its language: `/admin/…`. While rendering on the server Next may still name the Arabic inside. */
export const useDeskPath = () => usePathname().replace(/^\/(?:ar|en)(?=\/)/, '')
