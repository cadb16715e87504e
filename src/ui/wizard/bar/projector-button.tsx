import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { isSamePlace } from '#core/room/room-view.ts'
import { paths } from '#routes/paths.ts'
import { mostPages } from '#state/projector-feed.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { Menu, type MenuItem, type Opener } from '#ui/kit/menu.tsx'
import { useLiveRoom, useProjector } from '#ui/live-room-context.ts'
import { useLiveServices } from '#ui/projector/live-services.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './projector-button.module.css'
import { hasRoom } from '#ui/wizard/frame/workshop-keys.tsx'

/** Both ways onto the wall, and whether a window of the projector is there. */
export function ProjectorButton() {
  const { projector: said, common } = useWords()
  const id = useWorkshop((workshop) => workshop.id)
  const { projector, setRoom } = useLiveRoom()
  const { windows: screens } = useLiveServices()
  const windows = useProjector((state) => state.windows)
  const follows = useProjector((state) => state.follows)
  const page = useProjector((state) => state.page)
  const stands = useProjector(({ here, shown }) => isSamePlace(here, shown))
  const [isBlocked, setBlocked] = useState(false)
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const runs = Object.keys(windows).length > 0
  const pages = mostPages(windows)
  const { stay, follow, turn, end } = projector.getState()
  const open = async () => setBlocked((await screens.open(id)) === 'blocked')
  const here: MenuItem = { id: 'here', label: said.here, icon: 'eye', onChoose: () => setRoom(true) }
  const second: MenuItem = {
    id: 'second',
    label: runs ? said.another : said.second,
    icon: 'projector',
    onChoose: () => void open(),
  }
  const goes: MenuItem = follows
    ? { id: 'stay', label: said.stayLong, icon: 'lock', onChoose: stay }
    : { id: 'follow', label: stands ? said.follow : said.bring, icon: 'link', onChoose: follow }
  const turns: readonly MenuItem[] = [
    {
      id: 'on',
      heading: said.page(Math.min(page + 1, pages), pages),
      label: said.nextPage,
      icon: 'right',
      disabled: page >= pages - 1,
      onChoose: () => turn(page + 1),
    },
    { id: 'back', label: said.previousPage, icon: 'left', disabled: page === 0, onChoose: () => turn(page - 1) },
  ]
  const items: readonly MenuItem[] = [
    ...(hasRoom(id, pathname) ? [here] : []),
    second,
    {
      id: 'break',
      label: said.break.show,
      icon: 'later',
      onChoose: () => void navigate(paths.break(id), { state: { from: pathname } }),
    },
    ...(runs
      ? [goes, ...(pages > 1 ? turns : []), { id: 'end', label: said.end, icon: 'close', onChoose: end } as const]
      : []),
  ]
  return (
    <>
      <Menu label={said.menu} items={items} button={opener(runs ? said.running : said.button, runs)} />
      {isBlocked && (
        <Dialog title={said.blocked} closeLabel={common.close} onClose={() => setBlocked(false)}>
          <p>{said.blockedHelp}</p>
          <p className={styles['link']}>
            <a className={buttonClass({ look: 'main' })} href={screens.address(id)} target="_blank" rel="noreferrer">
              <Icon name="projector" />
              {said.blockedLink}
            </a>
          </p>
        </Dialog>
      )}
    </>
  )
}

function opener(label: string, runs: boolean) {
  return (props: Opener) => (
    <button type="button" className={buttonClass({ look: runs ? 'plain' : 'bare' })} {...props}>
      <Icon name="projector" />
      {runs && <i className={styles['live']} aria-hidden="true" />}
      <span className="wide-only">{label}</span>
    </button>
  )
}
