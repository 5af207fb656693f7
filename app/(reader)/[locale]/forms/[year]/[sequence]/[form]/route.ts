import { readConfig } from '#lib/config.ts'
import { absent } from '#lib/newsroom/feeds/respond.ts'
import { answerForm } from '#lib/newsroom/formats/answer-form.ts'
import { readForm } from '#lib/newsroom/formats/read-form.ts'
import { formTypeOf } from '#lib/newsroom/formats/release-forms.ts'
import { localeOf, type Params } from '../../../../../_feeds/answers.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, props: Params<'year' | 'sequence' | 'form'>) {
  const { year, sequence, form } = await props.params
  const asked = formTypeOf(form)
  if (!asked) return absent()
  const number = { locale: await localeOf(props), year: Number(year), sequence: Number(sequence) }
  return answerForm(request, await readForm(readConfig().publicUrl, number), asked.form)
}
