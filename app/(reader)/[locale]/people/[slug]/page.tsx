import { subjectHead, SubjectPage, type SubjectProps } from '../../../_subject/subject-page.tsx'

export const generateMetadata = (props: SubjectProps) => subjectHead('person', props)

export default function Page(props: SubjectProps) {
  return <SubjectPage kind="person" {...props} />
}
