import { useState } from 'react'
import { paperSizes, type PaperSize } from '#commitment/worksheets/paper-size.ts'
import { isLanguageId, languages } from '#i18n/languages.ts'
import { reasonOf, useMaking } from '#ui/commitment/press/use-making.ts'
import { usePress } from '#ui/commitment/press/use-press.ts'
import { useTakesLong } from '#ui/commitment/use-takes-long.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Segmented } from '#ui/kit/segmented.tsx'
import { ShareBar } from '#ui/kit/share-bar.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { isoDay } from '#ui/iso-day.ts'
import { useServices } from '#ui/services-context.ts'
import { useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './worksheets-dialog.module.css'

type Making = { readonly state: 'idle' | 'making' } | { readonly state: 'saved' | 'failed'; readonly said: string }

const known = Object.entries(languages).flatMap(([id, { name }]) =>
  isLanguageId(id) ? [{ value: id, label: name }] : [],
)

/** Blank sheets to print before the day, in the size and language that are wanted. */
export function WorksheetsDialog({ onClose }: { onClose: () => void }) {
  const { worksheets: said, commitmentPage, common } = useWords()
  const { files, now } = useServices()
  const announce = useAnnounce()
  const press = usePress()
  const session = useSessionStore()
  const spoken = useWorkshop(({ facts }) => facts.language)
  const [language, setLanguage] = useState(isLanguageId(spoken) ? spoken : 'de')
  const [size, setSize] = useState<PaperSize>('a4')
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const { make, cancel, share } = useMaking()
  const late = useTakesLong(making.state === 'making')
  const tell = (state: 'saved' | 'failed', words: string) => {
    setMaking({ state, said: words })
    announce(words)
  }
  const save = async () => {
    setMaking({ state: 'making' })
    const workshop = session.getState().history.present
    const day = isoDay(now())
    try {
      const made = await make((watch) => press.makeWorksheets({ workshop, size, language, day }, watch))
      if (made === 'busy') return
      if (made === 'givenUp') return setMaking({ state: 'idle' })
      files.save(made.name, made.bytes, made.mime)
      tell('saved', said.saved(made.name))
    } catch (error) {
      tell('failed', said.failed(reasonOf(error, commitmentPage.unfetched)))
    }
  }
  return (
    <Dialog
      title={said.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button look="bare" onClick={late ? cancel : onClose}>
            {late ? common.cancel : common.close}
          </Button>
          <Button look="main" icon="download" disabled={making.state === 'making'} onClick={() => void save()}>
            {making.state === 'making' ? said.making : said.make}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <p>{said.about}</p>
        <div>
          <p className={styles['label']} aria-hidden="true">
            {said.size}
          </p>
          <Segmented
            label={said.size}
            value={size}
            segments={paperSizes.map((value) => ({ value, label: said.sizes[value] }))}
            onChange={setSize}
          />
          <p className={styles['hint']}>{said.sizeHint}</p>
        </div>
        <SelectField
          label={said.language}
          value={language}
          options={known}
          onChange={(chosen) => isLanguageId(chosen) && setLanguage(chosen)}
        />
        {late && <ShareBar label={said.making} share={share} />}
        {making.state === 'saved' && <Notice tone="ok">{making.said}</Notice>}
        {making.state === 'failed' && <Notice tone="warn">{making.said}</Notice>}
      </div>
    </Dialog>
  )
}
