import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { RoomPlace } from '#core/room/room-view.ts'
import type { CourseState, CourseStore } from '#state/course.ts'
import type { ProjectorState, ProjectorStore } from '#state/projector-feed.ts'

/** What leads the room from this window: the course of the day, the projector's windows, and this window as a projector. */
export interface LiveRoom {
  readonly course: CourseStore
  readonly projector: ProjectorStore
  /** Whether this window shows only what concerns everyone. */
  readonly isRoom: boolean
  readonly setRoom: (isRoom: boolean) => void
}

export const LiveRoomContext = createContext<LiveRoom | null>(null)

export function useLiveRoom(): LiveRoom {
  const room = use(LiveRoomContext)
  if (room === null) throw new Error('This screen needs a room that is led around it.')
  return room
}

/** Puts something else to the room than the step, where it has one to lead; returns how to go back to what was there. */
export function putToRoom(room: LiveRoom | null, place: RoomPlace): () => void {
  const { here, arrive } = room?.projector.getState() ?? {}
  arrive?.(place)
  return () => here !== undefined && arrive?.(here)
}

export function useCourse<Slice>(select: (state: CourseState) => Slice): Slice {
  return useStore(useLiveRoom().course, select)
}

export function useProjector<Slice>(select: (state: ProjectorState) => Slice): Slice {
  return useStore(useLiveRoom().projector, select)
}

/** Whether this window shows only what concerns everyone; false on screens outside of a workshop. */
export function useIsRoom(): boolean {
  return use(LiveRoomContext)?.isRoom ?? false
}
