import { memo } from 'react'
import { dashPattern, type Segment } from '#commitment/page.ts'
import type { Drawn, DrawnPage } from '#ui/commitment/press/drawn-page.ts'
import { familyOf } from './document-faces.ts'
import styles from './preview.module.css'

/** A page as it prints, for those who look: paper is white in every theme. What it says stands beside it as text. */
export const PageDrawing = memo(function PageDrawing({ page }: { page: DrawnPage }) {
  return (
    <svg
      className={styles['paper']}
      viewBox={`0 0 ${page.width} ${page.height}`}
      aria-hidden="true"
      focusable="false"
      fill="none"
    >
      {page.boxes.map((box, index) => (
        // Boxes have no identity of their own: a page that is set anew is drawn anew.
        <DrawnBox key={index} box={box} />
      ))}
    </svg>
  )
})

function DrawnBox({ box }: { box: Drawn }) {
  switch (box.kind) {
    case 'text':
      return (
        <text x={box.x} y={box.y} fontSize={box.size} fontFamily={`'${familyOf(box.font)}'`} fill={box.colour}>
          {box.text}
        </text>
      )
    case 'line':
      return (
        <line
          x1={box.from[0]}
          y1={box.from[1]}
          x2={box.to[0]}
          y2={box.to[1]}
          stroke={box.colour}
          strokeWidth={box.width}
          strokeDasharray={box.dashed === true ? dashPattern.join(' ') : undefined}
        />
      )
    case 'shape':
      return (
        <path
          d={box.path.map(pathData).join('')}
          fill={box.fill ?? 'none'}
          stroke={box.stroke ?? 'none'}
          strokeWidth={box.strokeWidth}
          strokeDasharray={box.dashed === true ? dashPattern.join(' ') : undefined}
        />
      )
  }
}

function pathData([letter, ...numbers]: Segment): string {
  return `${letter}${numbers.join(' ')}`
}
