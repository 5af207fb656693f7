// What the demo office says of itself.
import { db } from '#lib/db/desk.ts'
import { saveSite } from '#lib/site/commands/save-site.ts'
import { done, system } from './factories.ts'

const settings = {
  nameAr: 'بلاغ',
  nameEn: 'Balagh',
  fullNameAr: 'بلاغ، المكتب الصحفي',
  fullNameEn: 'Balagh Press Office',
  descriptionAr: 'البلاغات والبيانات الرسمية، بالعربية أولا ثم بالإنجليزية.',
  descriptionEn: 'Official releases and statements, in Arabic first and in English beside it.',
  aboutAr: `المكتب الصحفي هو المصدر الرسمي للبلاغات. كل ما يصدر عنه يُنشر هنا أولا، كاملا وبتاريخه، ويحمل رقما لا يتغير.

تُكتب البلاغات بالعربية، وتُنشر ترجمتها الإنجليزية الرسمية إلى جانبها فور اعتمادها. وإذا وقع خطأ صُحح علنا، وذُكر ما صُحح وتاريخه في صفحة البلاغ.

هذا مكتب تجريبي: أشخاصه وأحداثه متخيلة، إلا البلاغ المتعلق بالتعاون العسكري المغربي الأمريكي.`,
  aboutEn: `The press office is the official source of its releases. Everything that it issues is published here first, whole and dated, under a number that never changes.

Releases are written in Arabic, and their official English translation is published beside them as soon as it is approved. Errors are corrected in the open: the page of a release says what was corrected, and when.

This is a demonstration office. Its people and events are invented, except for the release about military cooperation between Morocco and the United States.`,
  addressAr: 'شارع الصحافة 12\n10000 الرباط\nالمغرب',
  addressEn: '12 Press Avenue\n10000 Rabat\nMorocco',
  hoursAr: 'يجيب المكتب على أسئلة الصحفيين ليلا ونهارا.',
  hoursEn: 'The desk answers journalists day and night.',
  footerAr: 'موقع تجريبي لنظام بلاغ.',
  footerEn: 'A demonstration of the Balagh system.',
  copyrightAr: 'يجوز نشر النصوص والصور مع ذكر المصدر.',
  copyrightEn: 'Texts and photographs may be republished with credit to the source.',
  email: 'press@demo.example',
  phone: '+212 537 00 00 00',
  accent: 'green',
  emblemSha256: '',
  revision: 0,
}

export async function loadSite() {
  if ((await db.siteSettings.count()) === 0) await done(saveSite(system, settings))
}
