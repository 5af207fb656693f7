// Two texts that state the same, and what becomes of them when a fact of one is changed by hand.
import type { FindingKind } from '#lib/parity/finding.ts'
import type { NamePair } from '#lib/parity/name-pair.ts'

/** In which language, what is replaced by what, and as which kind that has to be found. */
export type Plant = ['ar' | 'en', string, string, FindingKind]
/** Links are written [words](address), what stands out **so**. */
export type Sample = { ar: string; en: string; plants?: Plant[] }

const person = (ar: string[], en: string[]): NamePair => ({ kind: 'person', ar, en })
const organisation = (ar: string[], en: string[]): NamePair => ({ kind: 'organisation', ar, en })
const place = (ar: string[], en: string[]): NamePair => ({ kind: 'place', ar, en })

export const names: NamePair[] = [
  person(['محمد بريظ'], ['Mohammed Berrid', 'Mohamed Berrid']),
  person(['برايان ج. إيليس', 'برايان إيليس'], ['Brian J. Ellis', 'Brian Ellis']),
  person(['نادية العلوي'], ['Nadia El Alaoui']),
  organisation(['القوات المسلحة الملكية'], ['Royal Armed Forces', 'FAR']),
  organisation(
    ['القوات الملكية الجوية'],
    ['Royal Moroccan Air Force', 'Royal Air Force of Morocco'],
  ),
  organisation(['البحرية الملكية'], ['Royal Navy']),
  organisation(['إدارة الدفاع الوطني'], ['National Defence Administration']),
  place(['المغرب'], ['Morocco']),
  place(['الرباط'], ['Rabat']),
  place(['أكادير'], ['Agadir']),
  place(['طانطان'], ['Tan-Tan']),
  place(['الدار البيضاء'], ['Casablanca']),
  place(['إسبانيا'], ['Spain']),
  { kind: 'term', ar: ['الأسد الإفريقي'], en: ['African Lion'] },
]
