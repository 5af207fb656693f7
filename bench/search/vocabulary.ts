// What the releases of the bench are about. A thing has an id, by which releases are judged, and its words in both languages:
// for things that can be counted singular and plural, Arabic ones without article.

export type Thing = { id: string; ar: readonly string[]; en: readonly string[] }

const things = (text: string): Thing[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [id, ar, en] = line.split(' = ').map((part) => part.trim())
      return { id: id!, ar: ar!.split(' | '), en: en!.split(' | ') }
    })

export const places = things(`
rabat = الرباط = Rabat
casablanca = الدار البيضاء = Casablanca
marrakesh = مراكش = Marrakesh
fez = فاس = Fez
tangier = طنجة = Tangier
tetouan = تطوان = Tetouan
agadir = أكادير = Agadir
oujda = وجدة = Oujda
dakhla = الداخلة = Dakhla
laayoune = العيون = Laayoune
ouarzazate = ورزازات = Ouarzazate
essaouira = الصويرة = Essaouira
berkane = بركان = Berkane
ifrane = إفران = Ifrane
riyadh = الرياض = Riyadh
dubai = دبي = Dubai
cairo = القاهرة = Cairo
kuwait-city = مدينة الكويت = Kuwait City
amman = عمّان = Amman
beirut = بيروت = Beirut
tunis-city = تونس العاصمة = Tunis
muscat = مسقط = Muscat
doha = الدوحة = Doha
abu-dhabi = أبو ظبي = Abu Dhabi
nouakchott = نواكشوط = Nouakchott
`)

export const countries = things(`
us = الولايات المتحدة = the United States
spain = إسبانيا = Spain
france = فرنسا = France
portugal = البرتغال = Portugal
germany = ألمانيا = Germany
senegal = السنغال = Senegal
mauritania = موريتانيا = Mauritania
emirates = الإمارات = the United Arab Emirates
saudi = السعودية = Saudi Arabia
egypt = مصر = Egypt
jordan = الأردن = Jordan
lebanon = لبنان = Lebanon
bahrain = البحرين = Bahrain
palestine = فلسطين = Palestine
sudan = السودان = Sudan
japan = اليابان = Japan
turkey = تركيا = Turkey
brazil = البرازيل = Brazil
`)

export const people = things(`
ellis = برايان إيليس = Brian Ellis
berrid = محمد بريظ = Mohammed Berrid
gregory = مارك غريغوري = Mark Gregory
gonzalez = كارلوس غونزاليس = Carlos Gonzalez
schneider = آنا شنايدر = Anna Schneider
al-hassan = ليلى الحسن = Layla Al-Hassan
al-otaibi = سامي العتيبي = Sami Al-Otaibi
benslimane = نادية بنسليمان = Nadia Benslimane
el-idrissi = يوسف الإدريسي = Youssef El Idrissi
tazi = كريمة التازي = Karima Tazi
qahtani = فهد القحطاني = Fahad Al-Qahtani
haddad = رانيا حداد = Rania Haddad
mansour = طارق منصور = Tarek Mansour
fernandez = لوسيا فرنانديز = Lucia Fernandez
abdullah-salem = عبد الله سالم = Abdullah Salem
khalil = سمير خليل = Samir Khalil
roberts = جيمس روبرتس = James Roberts
peterson = كارين بيترسون = Karen Peterson
zahrani = ماجد الزهراني = Majed Al-Zahrani
bennani = أحمد بناني = Ahmed Bennani
`)

export const bodies = things(`
palm = مؤسسة النخيل = the Palm Foundation
gulf-building = شركة الخليج للبناء = Gulf Building
environment-authority = هيئة البيئة = the Environment Authority
national-university = الجامعة الأهلية = the National University
chess = اتحاد الشطرنج = the Chess Federation
nova = شركة نوفا = Nova
royal-forces = القوات المسلحة الملكية = the Royal Armed Forces
embassy = السفارة = the Embassy
health-ministry = وزارة الصحة = the Ministry of Health
foreign-ministry = وزارة الخارجية = the Ministry of Foreign Affairs
railways = المكتب الوطني للسكك الحديدية = the National Railways Office
ports = الوكالة الوطنية للموانئ = the National Ports Agency
library = المكتبة الوطنية = the National Library
olympic = اللجنة الأولمبية = the Olympic Committee
farmers = جمعية الفلاحين = the Farmers Association
central-bank = البنك المركزي = the Central Bank
nato = حلف شمال الأطلسي = NATO
red-crescent = الهلال الأحمر = the Red Crescent
`)

/** Singular and plural. */
export const objects = things(`
factory = مصنع | مصانع = plant | plants
project = مشروع | مشاريع = project | projects
agreement = اتفاقية | اتفاقيات = agreement | agreements
exercise = مناورة | مناورات = exercise | exercises
training = تدريب | تداريب = training session | training sessions
missile = صاروخ | صواريخ = missile | missiles
ship = سفينة | سفن = ship | ships
plane = طائرة | طائرات = aircraft | aircraft
officer = ضابط | ضباط = officer | officers
ambassador = سفير | سفراء = ambassador | ambassadors
expert = خبير | خبراء = expert | experts
student = طالب | طلبة = student | students
child = طفل | أطفال = child | children
school = مدرسة | مدارس = school | schools
hospital = مستشفى | مستشفيات = hospital | hospitals
library-book = كتاب | كتب = book | books
prize = جائزة | جوائز = prize | prizes
road = طريق | طرق = road | roads
port = ميناء | موانئ = port | ports
dam = سد | سدود = dam | dams
market = سوق | أسواق = market | markets
price = سعر | أسعار = price | prices
law = قانون | قوانين = law | laws
report = تقرير | تقارير = report | reports
document = وثيقة | وثائق = document | documents
message = رسالة | رسائل = letter | letters
museum = متحف | متاحف = museum | museums
stadium = ملعب | ملاعب = stadium | stadiums
farm = مزرعة | مزارع = farm | farms
vaccine = لقاح | لقاحات = vaccine | vaccines
satellite = قمر صناعي | أقمار صناعية = satellite | satellites
festival = مهرجان | مهرجانات = festival | festivals
committee = لجنة | لجان = committee | committees
region = إقليم | أقاليم = province | provinces
train = قطار | قطارات = train | trains
bank-loan = قرض | قروض = loan | loans
election = انتخاب | انتخابات = election | elections
tree = شجرة | أشجار = tree | trees
shipment = شحنة | شحنات = shipment | shipments
coast = ساحل | سواحل = coast | coasts
`)

/** Fields of work, which are never counted. */
export const fields = things(`
defence = الدفاع = defense
health = الصحة = health
water = الماء = water
solar = الطاقة الشمسية = solar energy
fisheries = الصيد البحري = fisheries
tourism = السياحة = tourism
crafts = الصناعة التقليدية = crafts
climate = المناخ = climate
migration = الهجرة = migration
education = التعليم = education
ai = الذكاء الاصطناعي = artificial intelligence
security = الأمن = security
electronics = الخدمات الإلكترونية = electronic services
agriculture = الفلاحة = agriculture
`)
