import { elementNumber, elements } from '#core/method/index.ts'
import { Button } from '#ui/kit/button.tsx'
import { useStartWords } from '#ui/words-context.ts'
import styles from './empty-library.module.css'
import type { Opening } from './use-opening.ts'

/** The first visit: what the app is for, and the six questions of the day. */
export function EmptyLibrary({ opening }: { opening: Opening }) {
  const { library: said, elements: words } = useStartWords()
  return (
    <div className={styles['empty']}>
      <div>
        <h1>{said.emptyTitle}</h1>
        <p>{said.emptyText}</p>
        <div className={styles['ways']}>
          <Button look="main" size="big" icon="plus" onClick={opening.create}>
            {said.createFirst}
          </Button>
          <Button size="big" onClick={opening.openSample}>
            {said.sample}
          </Button>
          <Button look="bare" size="big" icon="folder" onClick={opening.openFile}>
            {said.openFile}
          </Button>
        </div>
      </div>
      <ol>
        {elements.map(({ id }) => (
          <li key={id} data-el={elementNumber(id)}>
            <b aria-hidden="true">{elementNumber(id)}</b>
            <div>
              <h2>{words[id].title}</h2>
              <p>{words[id].question}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
