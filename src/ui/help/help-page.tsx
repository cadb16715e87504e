import { Link } from 'react-router'
import { elements } from '#core/method/index.ts'
import { paths } from '#routes/paths.ts'
import { ArticlePage } from './article-page.tsx'
import { ElementHelp } from './element-help.tsx'
import styles from './help-page.module.css'
import { useHelpWords } from './use-help-words.ts'

/** Help for those who lead: where to go, the six elements, questions that often come up. */
export function HelpPage() {
  const help = useHelpWords()
  const ways = [
    { to: paths.guide(), name: help.toGuide, about: help.toGuideAbout },
    { to: paths.reading(), name: help.toReading, about: help.toReadingAbout },
    { to: paths.accessibility(), name: help.toAccessibility, about: help.toAccessibilityAbout },
  ]
  return (
    <ArticlePage title={help.title} intro={help.intro}>
      <nav aria-label={help.ways}>
        <ul className={styles['ways']}>
          {ways.map(({ to, name, about }) => (
            <li key={to}>
              <Link to={to}>{name}</Link>
              <span>{about}</span>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{help.elements}</h2>
      {elements.map(({ id }) => (
        <ElementHelp key={id} id={id} />
      ))}
      <h2>{help.questions}</h2>
      {help.answers.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </ArticlePage>
  )
}
