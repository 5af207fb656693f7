// The months as Morocco, the Levant and the Gulf with Egypt name them, in their order.

export const months = `
يناير | كانون الثاني | جانفي = January | Jan
فبراير | شباط | فيفري = February | Feb
مارس | آذار = March | Mar
أبريل | إبريل | نيسان | أفريل = April | Apr
ماي | مايو | أيار = May
يونيو | يونيه | حزيران | جوان = June | Jun
يوليوز | يوليو | يوليه | تموز | جويلية = July | Jul
غشت | أغسطس | آب | أوت = August | Aug
شتنبر | سبتمبر | أيلول = September | Sept | Sep
أكتوبر | تشرين الأول = October | Oct
نونبر | نوفمبر | تشرين الثاني = November | Nov
دجنبر | ديسمبر | كانون الأول = December | Dec
`
