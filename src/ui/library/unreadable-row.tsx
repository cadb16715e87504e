import type { Kept } from '#state/library.ts'
import { textOf } from '#state/text-of.ts'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useServices } from '#ui/services-context.ts'
import { useStartWords } from '#ui/words-context.ts'
import { ProblemWords } from './problem-words.tsx'
import { saveRawCopies } from './save-raw-copies.ts'

/** Bytes that cannot be read: kept as they are, shown, and offered for download. Nothing here writes over them. */
export function UnreadableRow({ kept }: { kept: Extract<Kept, { ok: false }> }) {
  const { library: said, app } = useStartWords()
  const { files, library } = useServices()
  // What was set aside is a text of its own; of a workshop there may be more copies than the one that is listed.
  const save = () =>
    kept.text === ''
      ? void saveRawCopies(kept.id, library.getState(), files)
      : files.save(`wirkbund-${kept.id}.txt`, textOf(kept), 'text/plain')
  return (
    <li>
      <Notice
        tone="warn"
        actions={
          <Button icon="download" onClick={save}>
            {said.saveBytes}
          </Button>
        }
      >
        <b>{said.unreadableTitle}</b>{' '}
        {kept.why.why === 'notJson' ? said.damaged : <ProblemWords why={({ files }) => files.unreadable(kept.why)} />}{' '}
        {said.unreadableKept} {app.alsoRoom}
      </Notice>
    </li>
  )
}
