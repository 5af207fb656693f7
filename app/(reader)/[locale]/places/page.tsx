import { subjectsHead, SubjectsPage, type SubjectsProps } from '../../_subject/subjects-page.tsx'

export const generateMetadata = (props: SubjectsProps) => subjectsHead('place', props)

export default function Page(props: SubjectsProps) {
  return <SubjectsPage kind="place" {...props} />
}
