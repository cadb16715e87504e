import { useEffect, useRef, useState } from 'react'
import type { Bin, Binned } from '#state/bin.ts'
import { daysInBin } from '#state/removed.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useLibrary, useServices } from '#ui/services-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './bin-dialog.module.css'
import { BinRow } from './bin-row.tsx'

/** The deleted workshops: each can come back as it was, or go for good. With the last one the dialog goes too. */
export function BinDialog({ onClose }: { onClose: () => void }) {
  const { library: words, stored: said, common } = useWords()
  const { library } = useServices()
  const announce = useAnnounce()
  const binned = useLibrary((known) => known.binned)
  const [found, setFound] = useState<readonly Binned[] | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    const list = async () => {
      const bin = await library.getState().bin()
      const entries = (await bin?.list(binned)) ?? []
      if (isCurrent) setFound(entries)
    }
    void list()
    return () => {
      isCurrent = false
    }
  }, [library, binned])
  const act = async (how: (bin: Bin) => Promise<boolean>, done: string, failed: string) => {
    const bin = await library.getState().bin()
    // The row goes, and with it the button that was pressed.
    if (binned.length > 1) list.current?.focus()
    const isDone = bin !== null && (await how(bin))
    setProblem(isDone ? null : failed)
    if (isDone) announce(done)
  }
  return (
    <Dialog title={said.binTitle} closeLabel={common.close} onClose={onClose}>
      <p className={styles['text']}>{said.binText(daysInBin)}</p>
      <p className={styles['text']}>{said.eraseRemains}</p>
      {problem !== null && (
        <div role="alert">
          <Notice tone="error">{problem}</Notice>
        </div>
      )}
      <ul className={styles['list']} ref={list} tabIndex={-1} aria-label={said.binTitle}>
        {found?.map((entry) => {
          const name = entry.title === '' ? words.untitled : entry.title
          return (
            <BinRow
              key={entry.id}
              entry={entry}
              name={name}
              onBringBack={() => void act((bin) => bin.bringBack(entry.id), words.restored(name), said.bringBackFailed)}
              onForget={() => void act((bin) => bin.forget(entry.id), said.forgotten(name), said.forgetFailed)}
            />
          )
        })}
      </ul>
    </Dialog>
  )
}
