import type { HelpPart } from '#i18n/help-part.ts'

/** Headings with their paragraphs and points. */
export function Parts({ parts }: { parts: readonly HelpPart[] }) {
  return parts.map((part) => <Part key={part.title} part={part} />)
}

export function Part({ part: { title, text, points = [] } }: { part: HelpPart }) {
  return (
    <section>
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Points points={points} />
    </section>
  )
}

export function Points({ points }: { points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
