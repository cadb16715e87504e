import { type Agenda, agendaOf, type Box, boxMinutes, mostDays } from './agenda.ts'
import { patchEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import type { PresetId } from '#core/method/presets.ts'
import { inOrder, putBefore } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'

type NewBox = Pick<Box, 'kind' | 'minutes'> & Partial<Pick<Box, 'about' | 'title'>>

/** Changes the agenda of a workshop; a change that returns the same agenda changes nothing. */
export function editAgenda(workshop: Workshop, change: (agenda: Agenda) => Agenda): Workshop {
  const agenda = change(workshop.agenda)
  return agenda === workshop.agenda ? workshop : { ...workshop, agenda }
}

/** Puts a new box at the end of a day. */
export function addBox(agenda: Agenda, id: Id, day: number, box: NewBox): Agenda {
  return putIntoDay(agenda, id, { about: '', title: '', ...box, day }, null)
}

export function removeBox(agenda: Agenda, id: Id): Agenda {
  return { ...agenda, boxes: withoutEntity(agenda.boxes, id) }
}

/** Names an own box; the others bear the name of what they are about. */
export function renameBox(agenda: Agenda, id: Id, title: string): Agenda {
  return agenda.boxes[id]?.kind === 'own' ? { ...agenda, boxes: patchEntity(agenda.boxes, id, { title }) } : agenda
}

/** Puts a box into a day, right before another box of that day or (null) at its end. */
export function moveBox(agenda: Agenda, id: Id, to: { readonly day: number; readonly before: Id | null }): Agenda {
  const box = agenda.boxes[id]
  if (box === undefined || to.before === id || agenda.starts[to.day - 1] === undefined) return agenda
  return putIntoDay(agenda, id, { ...box, day: to.day }, to.before)
}

/** When a day begins, in minutes since midnight. */
export function setStart(agenda: Agenda, day: number, start: number): Agenda {
  if (agenda.starts[day - 1] === undefined || agenda.starts[day - 1] === start) return agenda
  return { ...agenda, starts: agenda.starts.with(day - 1, start) }
}

/** One more day, beginning when the first does. */
export function addDay(agenda: Agenda): Agenda {
  if (agenda.starts.length >= mostDays) return agenda
  return { ...agenda, starts: [...agenda.starts, agenda.starts[0] ?? 9 * 60] }
}

/** Takes the last day away; its boxes go to the end of the day before. The first day stays. */
export function removeLastDay(agenda: Agenda): Agenda {
  const day = agenda.starts.length
  if (day === 1) return agenda
  const moved = boxesOf(agenda, day).reduce((now, [id]) => moveBox(now, id, { day: day - 1, before: null }), agenda)
  return { ...moved, starts: moved.starts.slice(0, -1) }
}

/** Another preset. Own boxes come along when asked: each at the end of its day, or of the last one there is. */
export function changePreset(agenda: Agenda, preset: PresetId, keepsOwn: boolean): Agenda {
  const fresh = agendaOf(preset, agenda.starts[0])
  if (!keepsOwn) return fresh
  return ownBoxes(agenda).reduce((now, [id, box]) => {
    const { kind, title, minutes } = box
    return addBox(now, id, Math.min(box.day, now.starts.length), { kind, title, minutes })
  }, fresh)
}

export function ownBoxes(agenda: Agenda): readonly (readonly [Id, Box])[] {
  return inOrder(agenda.boxes).filter(([, box]) => box.kind === 'own')
}

/** The boxes of a day in their order. */
export function boxesOf(agenda: Agenda, day: number): readonly (readonly [Id, Box])[] {
  return inOrder(agenda.boxes).filter(([, box]) => box.day === day)
}

/** Rounds to whole minutes; a length that no box can have changes nothing. */
export function setBoxMinutes(agenda: Agenda, id: Id, minutes: number): Agenda {
  const whole = Math.round(minutes)
  return isBoxLength(whole) ? { ...agenda, boxes: patchEntity(agenda.boxes, id, { minutes: whole }) } : agenda
}

/** A length a box can have. */
function isBoxLength(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= boxMinutes.least && minutes <= boxMinutes.most
}

/** Days follow each other in one order: what ends a day still comes before what opens the next. */
function putIntoDay(agenda: Agenda, id: Id, box: Omit<Box, 'order'>, before: Id | null): Agenda {
  const others = inOrder(agenda.boxes).filter(([other]) => other !== id)
  const inDay = before !== null && agenda.boxes[before]?.day === box.day
  const place = inDay ? before : (others.find(([, { day }]) => day > box.day)?.[0] ?? null)
  return { ...agenda, boxes: putBefore(agenda.boxes, [id, box], others, place) }
}
