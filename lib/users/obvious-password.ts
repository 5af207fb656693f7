const obvious =
  /^(?:p[a4@]ss ?w[o0]rd|qwerty|azerty|admin(?:istrator)?|balagh|بلاغ|letmein|welcome|iloveyou|changeme|maroc|morocco|المغرب|كلمة ?السر|كلمة ?المرور)+/i

const isOneRun = (text: string) =>
  [
    '01234567890123456789',
    '98765432109876543210',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiopasdfghjklzxcvbnm',
  ].some((run) => run.includes(text.slice(0, 12)))

/** What is tried first: a known word with some digits behind it, a run of keys, few characters, one's own address. */
export function isObviousPassword(password: string, email = ''): boolean {
  const text = password.normalize('NFKC').toLowerCase()
  const rest = text.replace(obvious, '')
  const isWordAndDigits = rest !== text && /^[\d\W_]*$/.test(rest)
  const name = email.split('@')[0]?.toLowerCase() ?? ''
  const isOwnName = name.length >= 4 && text.replace(name, '').length <= 6 && text.includes(name)
  return isWordAndDigits || isOneRun(text) || new Set(text).size < 5 || isOwnName || text === email
}
