import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import type { ElementId } from '#core/method/index.ts'
import { awaitsAnswer } from '#core/questions/open-question.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { QuestionsDrawer } from './questions-drawer.tsx'

interface Drawer {
  readonly isOpen: boolean
  /** Questions without an answer. */
  readonly count: number
  readonly toggle: () => void
  /** Screens say which element is being worked on, so that a new question knows where it came up. */
  readonly setElement: (element: ElementId | null) => void
}

const DrawerContext = createContext<Drawer | null>(null)

/** Holds the drawer of open questions over every screen of a workshop. */
export function QuestionsProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const [element, setElement] = useState<ElementId | null>(null)
  const questions = useWorkshop((workshop) => workshop.questions)
  const count = useMemo(() => Object.values(questions).filter(awaitsAnswer).length, [questions])
  const toggle = useCallback(() => setOpen((open) => !open), [])
  const drawer = useMemo(() => ({ isOpen, count, toggle, setElement }), [isOpen, count, toggle])
  return (
    <DrawerContext value={drawer}>
      {children}
      {isOpen && <QuestionsDrawer element={element} onClose={toggle} />}
    </DrawerContext>
  )
}

export function useQuestionsDrawer(): Drawer {
  const drawer = use(DrawerContext)
  if (drawer === null) throw new Error('Open questions need an open workshop around them.')
  return drawer
}
