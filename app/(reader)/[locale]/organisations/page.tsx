import { subjectsHead, SubjectsPage, type SubjectsProps } from '../../_subject/subjects-page.tsx'

export const generateMetadata = (props: SubjectsProps) => subjectsHead('organisation', props)

export default function Page(props: SubjectsProps) {
  return <SubjectsPage kind="organisation" {...props} />
}
