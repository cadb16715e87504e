import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

export const agenda: Words['agenda'] = {
  name: 'Name of the time box',
  remove: (box) => `Delete ${box}`,
  removed: (box) => `${box} deleted. ‘Undo’ brings the time box back.`,
  add: 'Add a time box',
  addTo: (day) => `Add a time box to day ${f.number(day)}`,
  added: (box) => `${box} added.`,
  own: 'Time box of our own',
  without: 'Without a time box so far',
  leftOut: 'Left out:',
  leftOutHelp: 'Without a time box nothing is missing here. An entry or a time box brings the activity back.',
  breaks: 'In between',
  addDay: 'Add a day',
  dayAdded: (day) => `Day ${f.number(day)} is added.`,
  removeDay: (day) => `Dissolve day ${f.number(day)}`,
  dayRemoved: (day) => `Day ${f.number(day)} is dissolved. Its time boxes stand at the end of the day before.`,
  ends: (time, duration) => `Ends ${time} · ${duration}`,
  move: 'Move',
  empty: 'No time box on this day yet.',
  keepOwn: (count) =>
    f.plural(count, {
      one: 'Take our own time box along into the new time frame',
      other: 'Take our {n} own time boxes along into the new time frame',
    }),
  room: {
    title: 'Legible as far as the last row?',
    about: 'Two measures are enough. They decide how large the letters on the screen become.',
    imageWidth: 'Width of the image in metres',
    imageWidthHint: 'How wide the projected image is.',
    lastRow: 'Last row in metres',
    lastRowHint: 'From the image to the eyes of whoever sits farthest away.',
    range: (least, most) => `A number from ${f.number(least)} to ${f.number(most)}, or empty`,
    metres: (value) => f.number(value),
    unknown: 'Not measured yet. Until then the usual size holds.',
    fits: (metres) => `Letters on cards are easy to read from ${f.number(metres)} m away.`,
    fitsMark: 'That fits.',
    larger: (metres, percent) =>
      `Letters grow by ${f.number(percent)} per cent, so that they are easy to read from ${f.number(metres)} m away.`,
    largerMark: 'They grow.',
    tooFar: (metres, reach) =>
      `From ${f.number(metres)} m away even the largest letters are too small: they are easy to read up to ${f.number(reach)} m. Enlarge the image or move the rows closer.`,
    tooFarMark: 'Too far away.',
    example: 'This is the size of a card on the screen',
    exampleText: 'Training for teachers and specialists',
    light: 'How bright is the room?',
    lightAbout:
      'In a bright room, dark letters on a light ground are easier to read. The dark room is for darkened halls.',
    summary: (imageWidth, lastRow) => `Image ${f.number(imageWidth)} m, last row ${f.number(lastRow)} m`,
    notMeasured: 'not measured yet',
  },
}
