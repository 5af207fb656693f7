/** The few inks that one picture is printed with. Distances get their tones from `far` to `near`. */
export type Palette = {
  skyTop: string
  skyLow: string
  sun: string
  far: string
  mid: string
  near: string
  dark: string
  accent: string
  second: string
  light: string
}

export const palettes: Palette[] = [
  // Late afternoon: terracotta and teal.
  {
    skyTop: '#f3c98b',
    skyLow: '#fbe9cf',
    sun: '#e8663d',
    far: '#d9a47c',
    mid: '#b8694a',
    near: '#1f5f63',
    dark: '#123a40',
    accent: '#c8452d',
    second: '#e9b44c',
    light: '#fff6e6',
  },
  // Dusk: indigo and amber.
  {
    skyTop: '#27336b',
    skyLow: '#e79a6b',
    sun: '#ffd489',
    far: '#7a6490',
    mid: '#4b4a80',
    near: '#2b2f60',
    dark: '#161a3d',
    accent: '#f0804f',
    second: '#f6c667',
    light: '#fdeeda',
  },
  // Clear morning: sage, cream and rust.
  {
    skyTop: '#a9cfcb',
    skyLow: '#f1f1dc',
    sun: '#f2a541',
    far: '#a9bfa9',
    mid: '#6f9a86',
    near: '#356859',
    dark: '#17372f',
    accent: '#b5532f',
    second: '#e3b95b',
    light: '#fbf8ea',
  },
  // Dawn: rose and plum.
  {
    skyTop: '#8c6a9a',
    skyLow: '#f8cdb6',
    sun: '#fff0c9',
    far: '#c58f9f',
    mid: '#8f5a7c',
    near: '#57345c',
    dark: '#2c1b38',
    accent: '#e2725b',
    second: '#f2b880',
    light: '#fff1e6',
  },
  // Noon on the coast: ocean blue and sand.
  {
    skyTop: '#6fb1d1',
    skyLow: '#e6f1ee',
    sun: '#fbe3a2',
    far: '#9cc0cc',
    mid: '#4d8ca8',
    near: '#1f5878',
    dark: '#0f3048',
    accent: '#d9603b',
    second: '#efc15d',
    light: '#fdf9ee',
  },
]
