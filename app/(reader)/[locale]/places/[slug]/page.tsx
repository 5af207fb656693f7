import { subjectHead, SubjectPage, type SubjectProps } from '../../../_subject/subject-page.tsx'

export const generateMetadata = (props: SubjectProps) => subjectHead('place', props)

export default function Page(props: SubjectProps) {
  return <SubjectPage kind="place" {...props} />
}
