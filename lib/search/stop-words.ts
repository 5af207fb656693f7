// Words that say nothing of what a text is about. They are filed as written, so that they can be found when nothing else is
// asked for, but have no stem.
import { fold } from '#lib/i18n/fold.ts'

const words = `
في من إلى عن مع أن إن أنه أنها أو أم ثم لم لن لا ما قد كما هذا هذه ذلك تلك هو هي هم هن الذي التي الذين اللذين اللتين
اللاتي اللواتي كان كانت يكون تكون كل بعض بين بعد قبل عند عندما حيث حتى إذا إذ لكن بل منذ خلال حول ضد نحو دون سوى غير عبر
لدى لها له لهم بها به بهم فيها فيه منها منه عنها عنه عليها عليه إليها إليه ذات ذو أي أيضا هنا هناك وفي ومن وأن وإلى وعلى
وقد ولا وما وهو وهي كذلك لأن بأن مما فيما كيف متى أين هل يا تم و ف ب ل ك لقد وكان وكانت وذلك وهذا وهذه وتم وعن ومع وبين كانوا
بعدما قبل بينما رغم بشأن بعدم عدم وعدم لما فقد وكل وكذلك والتي والذي والذين
the a an of in on at to and or for by with is are was were be been as from it its this that these those has have had will
would not but al el de la le les des du
`

const stops = new Set(words.trim().split(/\s+/).map(fold))

export const isStop = (word: string) => stops.has(word)

/** إلى and على without their last letter's dots, or the other way round, are other words: in a query they may be meant. */
export const mayBePreposition = (word: string) => word === 'علي' || word === 'الي'
