import { CheckBox } from '#ui/kit/check-box.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { useServices, useSettings } from '#ui/services-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './key-help.module.css'
import { keyBindings } from './keys.ts'

const groups = ['path', 'room', 'edit', 'move'] as const

/** Every key there is, as the table has them. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { keys, common } = useWords()
  const { settings } = useServices()
  const letterKeys = useSettings((known) => known.letterKeys)
  return (
    <Dialog title={keys.title} closeLabel={common.close} onClose={onClose}>
      <div className={styles['help']}>
        <p>{keys.about}</p>
        {groups.map((group) => (
          <section key={group}>
            <h3>{keys.groups[group]}</h3>
            <dl>
              {keyBindings
                .filter((binding) => binding.group === group)
                .map(({ command, strokes }) => (
                  <div key={command}>
                    <dt>
                      {strokes.map((stroke) => (
                        <span key={`${stroke.key} ${stroke.shift ?? ''}`} className={styles['stroke']}>
                          {partsOf(keys.names, stroke).map((part) => (
                            <kbd key={part}>{part}</kbd>
                          ))}
                        </span>
                      ))}
                    </dt>
                    <dd>{keys.commands[command]}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <CheckBox
          label={keys.single}
          hint={keys.singleHint}
          checked={letterKeys}
          onChange={(isOn) => settings.setState({ letterKeys: isOn })}
        />
      </div>
    </Dialog>
  )
}

/** The keys of one stroke by the names they have on the keyboard. */
function partsOf(names: Readonly<Record<string, string>>, stroke: (typeof keyBindings)[number]['strokes'][number]) {
  const name = (key: string) => names[key] ?? key.toUpperCase()
  return [
    ...(stroke.control === true ? [name('Control')] : []),
    ...(stroke.alt === true ? [name('Alt')] : []),
    ...(stroke.shift === true ? [name('Shift')] : []),
    name(stroke.key),
  ]
}
