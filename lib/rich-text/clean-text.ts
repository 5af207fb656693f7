// The copy desk's silent corrections: what no writer ever means and no reader should meet.
// Invisible characters go, letters drawn in another code become the plain letter, spacing before
// Arabic punctuation closes up. Nothing here guesses at spelling; that is suggested, never done.

// Zero-width and soft characters, directional embeddings, controls, halves of surrogate pairs.
const invisible =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u180e\u200b\u2060\ufeff\u202a-\u202e]|\p{Cs}/gu

// Arabic presentation forms, save the three honorific signs that are letters of their own.
const presentationForm = /[\ufb50-\ufdf1\ufdf3-\ufdf9\ufdfc-\ufdff\ufe70-\ufefc]/g

// A lone mark decomposes to a space and the mark; the space was never in the text.
const plainForm = (form: string) => form.normalize('NFKC').replace(/^[ ـ]+(?=\p{M})/u, '')

const persian: Record<string, string> = { ی: 'ي', ک: 'ك', ہ: 'ه' }
const persianInArabicWord = /(?<=[\p{Script=Arabic}\p{M}])[یکہ]|[یکہ](?=[\p{Script=Arabic}\p{M}])/gu

export const cleanText = (text: string) =>
  text
    .replace(invisible, '')
    .replace(presentationForm, plainForm)
    .replace(persianInArabicWord, (letter) => persian[letter]!)
    .normalize('NFC')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ +([،؛؟])/g, '$1')
    .replace(/ +([:!.])(?=[\s"”’»)\]]|$)/g, '$1')
