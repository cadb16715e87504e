import { type Kept, textOf } from '#state/library.ts'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useServices } from '#ui/services-context.ts'
import { useStartWords } from '#ui/words-context.ts'

/** Bytes that cannot be read: kept as they are, shown, and offered for download. Nothing here writes over them. */
export function UnreadableRow({ kept }: { kept: Extract<Kept, { ok: false }> }) {
  const { library: said } = useStartWords()
  const { files } = useServices()
  return (
    <li>
      <Notice
        tone="warn"
        actions={
          <Button icon="download" onClick={() => files.save(`wirkbund-${kept.id}.txt`, textOf(kept), 'text/plain')}>
            {said.saveBytes}
          </Button>
        }
      >
        <b>{said.unreadableTitle}</b> {said.unreadable(kept.why)} {said.unreadableKept}
      </Notice>
    </li>
  )
}
