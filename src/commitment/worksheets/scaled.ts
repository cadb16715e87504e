import type { Box, Page, Segment } from '#commitment/page.ts'

/** The same page so many times as large. */
export function scaled({ width, height, boxes }: Page, by: number): Page {
  if (by === 1) return { width, height, boxes }
  return { width: width * by, height: height * by, boxes: boxes.map((box) => scaledBox(box, by)) }
}

function scaledBox(box: Box, by: number): Box {
  switch (box.kind) {
    case 'text':
    case 'sign':
      return { ...box, x: box.x * by, y: box.y * by, size: box.size * by }
    case 'link':
    case 'field':
      return { ...box, x: box.x * by, y: box.y * by, width: box.width * by, height: box.height * by }
    case 'line': {
      const [x1, y1] = box.from
      const [x2, y2] = box.to
      return { ...box, from: [x1 * by, y1 * by], to: [x2 * by, y2 * by], width: box.width * by }
    }
    case 'shape':
      return { ...box, path: box.path.map((segment) => scaledSegment(segment, by)), strokeWidth: box.strokeWidth * by }
  }
}

function scaledSegment(segment: Segment, by: number): Segment {
  switch (segment[0]) {
    case 'M':
    case 'L':
      return [segment[0], segment[1] * by, segment[2] * by]
    case 'C': {
      const [letter, x1, y1, x2, y2, x, y] = segment
      return [letter, x1 * by, y1 * by, x2 * by, y2 * by, x * by, y * by]
    }
    case 'Z':
      return segment
  }
}
