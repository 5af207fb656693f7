const units = { days: [86_400, 0], hours: [3600, 24], minutes: [60, 60], seconds: [1, 60] } as const

/** A style sheet that counts down: browsers that can reckon in style run it, others keep the numbers of the page. */
export function countdownStyle(seconds: number): string {
  const rules = Object.entries(units).map(([unit, [length, most]]) => {
    const whole = `round(down, var(--left) / ${length}, 1)`
    const shown = most > 0 ? `mod(${whole}, ${most})` : whole
    return `[data-unit='${unit}']::before { counter-reset: n ${shown}; content: counter(n, decimal-leading-zero); }`
  })
  return `@property --left { syntax: '<integer>'; inherits: true; initial-value: 0; }
@keyframes countdown { from { --left: ${seconds}; } to { --left: 0; } }
@media (prefers-reduced-motion: no-preference) {
  @supports (counter-reset: n mod(round(down, 1.5, 1), 2)) {
    [data-countdown] { animation: countdown ${seconds}s linear both; }
    [data-unit] > b { display: none; }
    ${rules.join('\n    ')}
  }
}
`
}
