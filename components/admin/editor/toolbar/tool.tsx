'use client'
import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Icon } from './icons.tsx'
import type { IconName } from './icons.tsx'
import styles from './toolbar.module.css'

type Props = {
  icon: IconName
  label: string
  onPress: () => void
  /** Given for tools that are on or off where the caret stands. */
  pressed?: boolean
  /** As in a key map: `Mod-Shift-8`. */
  keys?: string
  disabled?: boolean
}

const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

function shown(keys: string) {
  const names = isApple()
    ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
    : { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' }
  const parts = keys.split('-').map((key) => names[key as keyof typeof names] ?? key)
  return parts.join(isApple() ? '' : '+')
}

/** One button of the toolbar: a drawn sign, named to everyone who cannot see or guess it. */
export function Tool({ icon, label, onPress, pressed, keys, disabled = false }: Props) {
  const shared = { 'aria-label': label, className: styles.tool!, isDisabled: disabled }
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {pressed === undefined ? (
        <Button {...shared} onPress={onPress}>
          <Icon name={icon} />
        </Button>
      ) : (
        <ToggleButton {...shared} isSelected={pressed} onChange={onPress}>
          <Icon name={icon} />
        </ToggleButton>
      )}
      <Tooltip className={styles.tooltip!} offset={6}>
        {label}
        {keys ? <kbd dir="ltr">{shown(keys)}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  )
}
