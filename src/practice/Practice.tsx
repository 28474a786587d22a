import { useParams } from 'react-router-dom';
import { passageOf, type Passage } from '../lesson/Passage';
import { keptPassage } from '../state/lessons';
import { NoQuiz } from './NoQuiz';
import { lessonHome, QuizHomeContext } from './QuizHome';
import { QuizPage } from './QuizPage';
import { useLessonFile, type LessonFile } from './useLessonFile';

/** `/lessons/:id/quiz`: the questions of one lesson. */
export default function Practice() {
  const { id = '' } = useParams();
  return (
    <QuizHomeContext value={lessonHome(id)}>
      <PracticeOf key={id} id={id} />
    </QuizHomeContext>
  );
}

function PracticeOf({ id }: { id: string }) {
  const { file, retry } = useLessonFile(id);
  const passage = passageIn(id, file);
  return passage ? (
    <QuizPage passage={passage} file={file} onRetry={retry} />
  ) : (
    <NoQuiz id={id} file={file} onRetry={retry} />
  );
}

/** The passage that the page brought along, as it has to be there at once; else the one in the lesson's file. */
function passageIn(id: string, file: LessonFile): Passage | undefined {
  return keptPassage(id) ?? (file.kind === 'loaded' ? passageOf(file.lesson) : undefined);
}
