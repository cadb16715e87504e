import { useState } from 'react'
import { paperSizes, type PaperSize } from '#commitment/worksheets/paper-size.ts'
import { isLanguageId, type LanguageId, languages, spoken } from '#i18n/languages.ts'
import { usePress } from '#ui/commitment/press/use-press.ts'
import { useSaving } from '#ui/commitment/press/use-saving.ts'
import { useTakesLong } from '#ui/commitment/use-takes-long.ts'
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

const known = Object.entries(languages).flatMap(([id, { name }]) =>
  isLanguageId(id) ? [{ value: id, label: name }] : [],
)

/** Blank sheets to print before the day, in the size and language that are wanted. */
export function WorksheetsDialog({ onClose }: { onClose: () => void }) {
  const { worksheets: said, common } = useWords()
  const { now } = useServices()
  const press = usePress()
  const session = useSessionStore()
  const inDocument = useWorkshop(({ facts }) => facts.language)
  const [language, setLanguage] = useState(spoken(inDocument))
  const [size, setSize] = useState<PaperSize>('a4')
  const { state, told, share, save, cancel } = useSaving({
    make: (sheets: { readonly size: PaperSize; readonly language: LanguageId }, watch) =>
      press.makeWorksheets({ ...sheets, workshop: session.getState().history.present, day: isoDay(now()) }, watch),
    notSaved: (_, reason) => said.failed(reason),
  })
  const late = useTakesLong(state === 'making')
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
          <Button
            look="main"
            icon="download"
            disabled={state === 'making'}
            onClick={() => void save({ size, language })}
          >
            {state === 'making' ? said.making : said.make}
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
        {state === 'saved' && <Notice tone="ok">{told}</Notice>}
        {state === 'failed' && <Notice tone="warn">{told}</Notice>}
      </div>
    </Dialog>
  )
}
