// What money is called. A word without its country («دولار») may be any of its family.
import { fold } from '#lib/i18n/fold.ts'

const families: Record<string, { words: string; codes: Record<string, string> }> = {
  dirham: {
    words: 'درهم دراهم درهما درهمان درهمين dirham dirhams dh dhs',
    codes: { MAD: 'مغربي مغربيا مغربية moroccan', AED: 'إماراتي إماراتيا إماراتية emirati uae' },
  },
  dollar: {
    words: 'دولار دولارا دولارات دولاران دولارين dollar dollars $',
    codes: {
      USD: 'أمريكي أمريكيا أميركي أميركيا أمريكية أميركية us american',
      AUD: 'أسترالي أستراليا أسترالية australian',
      CAD: 'كندي كنديا كندية canadian',
      NZD: 'نيوزيلندي',
      HKD: '',
      SGD: '',
    },
  },
  euro: { words: 'يورو أورو أوروهات euro euros €', codes: { EUR: '' } },
  pound: {
    words: 'جنيه جنيها جنيهات رطل رطلا أرطال باوند pound pounds quid £ lb lbs',
    codes: {
      GBP: 'إسترليني إسترلينيا استرليني إسترلينية sterling british',
      EGP: 'مصري مصريا egyptian',
    },
  },
  cent: {
    words: 'سنت سنتا سنتات بنس بنسا بنسات سنتيم سنتيما قرش قروش cent cents penny pence p ¢',
    codes: {},
  },
  yen: { words: 'ين yen ¥', codes: { JPY: 'ياباني' } },
  yuan: { words: 'يوان yuan renminbi', codes: { CNY: 'صيني' } },
  rouble: { words: 'روبل روبلا rouble roubles ruble rubles', codes: { RUB: '' } },
  rupee: { words: 'روبية روبيات rupee rupees ₹', codes: { INR: 'هندية', PKR: 'باكستانية' } },
  riyal: {
    words: 'ريال ريالا ريالات riyal riyals rial rials',
    codes: { SAR: 'سعودي saudi', QAR: 'قطري qatari', OMR: '', IRR: 'إيراني' },
  },
  dinar: {
    words: 'دينار دينارا دنانير dinar dinars',
    codes: { TND: 'تونسي', DZD: 'جزائري', KWD: 'كويتي kuwaiti', JOD: 'أردني', BHD: '', IQD: '' },
  },
  franc: {
    words: 'فرنك فرنكا فرنكات franc francs',
    codes: { CHF: 'سويسري swiss', XOF: '', XAF: '' },
  },
  lira: { words: 'ليرة ليرات lira liras', codes: { TRY: 'تركية', LBP: 'لبنانية', SYP: '' } },
}

const split = (words: string) => words.split(' ').filter(Boolean).map(fold)

/** From a word or sign to its family. */
export const currencyFamilies = new Map(
  Object.entries(families).flatMap(([family, { words }]) =>
    split(words).map((word): [string, string] => [word, family]),
  ),
)
export const familyOfCode = new Map(
  Object.entries(families).flatMap(([family, { codes }]) =>
    Object.keys(codes).map((code): [string, string] => [code, family]),
  ),
)
const qualifiers = new Map(
  Object.entries(families).flatMap(([family, { codes }]) =>
    Object.entries(codes).flatMap(([code, words]) =>
      split(words).map((word): [string, string] => [`${family} ${word}`, code]),
    ),
  ),
)

/** «درهم» with «مغربي» is MAD. */
export const codeOf = (family: string, qualifier: string) =>
  qualifiers.get(`${family} ${qualifier}`)

export const areSameCurrency = (one: string, other: string) =>
  one === other || familyOfCode.get(one) === other || familyOfCode.get(other) === one
