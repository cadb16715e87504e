import { type Desk, openDesk } from '#state/desk.ts'
import { seal } from '#storage/envelope.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'
import { keyOf, textIn, titled, titleOf } from './device.ts'
import { fakeDevice } from './fake-device.ts'

/** The stored text of a workshop with this title. */
export const stored = (revision: number, title: string) =>
  sealWorkshop({ id: 'w', revision, baseRevision: 0, workshop: titled('w', title) })

/** What an app writes that is newer than this one. */
export const newerText = seal({
  sequence: 9,
  text: stored(9, 'Neuer')
    .replace(/^.*?\{/, '{')
    .replace(/"version":\d+,/, '"version":1000,'),
})

/** Windows of one device; a workshop lies in its storage. */
export function office() {
  const at = fakeDevice()
  at.storage.setItem(keyOf('w'), stored(5, 'Vorher'))
  const window = async (name: string, as: 'usual' | 'reader' = 'usual'): Promise<Desk> => {
    const opened = await openDesk('w', at.window(name), null, as)
    if (!opened.ok) throw new Error(`did not open: ${JSON.stringify(opened.reason)}`)
    return opened.value
  }
  const inStorage = () => titleOf(textIn(at.storage, 'w'))
  return { ...at, open: window, inStorage }
}

export const roleOf = ({ session }: Desk) => session.getState().role
