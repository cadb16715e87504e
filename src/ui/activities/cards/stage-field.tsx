import { stages } from '#core/activity/cards.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useWords } from '#ui/words-context.ts'

/** The stage 1–7 of the Wirkungstreppe a card stands on; 0 for none. */
export function StageField({ stage, onChange }: { stage: number; onChange: (stage: number) => void }) {
  const { board, catalogues } = useWords()
  const { none, stages: names } = catalogues.staircase
  const chosen = stages.find((one) => one === stage)
  return (
    <SelectField
      label={board.chain.stageLabel}
      value={String(stage)}
      {...(chosen === undefined ? {} : { hint: names[chosen].hint })}
      options={[
        { value: '0', label: none },
        ...stages.map((one) => ({ value: String(one), label: board.chain.stageOption(one, names[one].name) })),
      ]}
      onChange={(value) => onChange(Number(value))}
    />
  )
}
