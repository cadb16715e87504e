import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { arrayMove, SortableContext, useSortable } from '@dnd-kit/sortable'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/*
 * The board as the first tutorial would have it: one value for everything, every card a sortable, nothing memoised, every
 * card mounted. What the app costs is read against it, in the same run, so that a figure means the same on any machine.
 */

interface Card {
  readonly id: string
  readonly text: string
  readonly organisation: string
  readonly column: string
}

const columns = ['belongs', 'notBelongs', 'later']
const count = Number(new URLSearchParams(location.search).get('cards') ?? 10)

function App() {
  const [workshop, setWorkshop] = useState({
    title: 'Workshop',
    cards: Array.from({ length: count }, (_, index): Card => ({
      id: `card-${index + 1}`,
      text: `Ein Ort, an dem alle Fragen zum Übergang gestellt werden können (${index + 1})`,
      organisation: ['ST', 'BR', 'NE', 'KO'][index % 4] ?? '',
      column: columns[index % 3] ?? '',
    })),
  })
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }))
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over === null) return
    setWorkshop(({ cards, ...rest }) => {
      const to = cards.findIndex(({ id }) => id === over.id)
      const column = cards[to]?.column ?? ''
      const moved = cards.map((card) => (card.id === active.id ? { ...card, column } : card))
      return {
        ...rest,
        cards: arrayMove(
          moved,
          moved.findIndex(({ id }) => id === active.id),
          to,
        ),
      }
    })
  }
  const write = (text: string) =>
    setWorkshop(({ cards, ...rest }) => ({
      ...rest,
      cards: cards.map((card, index) => (index === 0 ? { ...card, text } : card)),
    }))
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
      <label>
        Text <textarea value={workshop.cards[0]?.text ?? ''} onChange={(event) => write(event.target.value)} />
      </label>
      <main>
        {columns.map((column) => {
          const cards = workshop.cards.filter((card) => card.column === column)
          return (
            <SortableContext key={column} items={cards.map(({ id }) => id)}>
              <ul>
                {cards.map((card) => (
                  <SortableCard key={card.id} card={card} />
                ))}
              </ul>
            </SortableContext>
          )
        })}
      </main>
    </DndContext>
  )
}

function SortableCard({ card }: { card: Card }) {
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id: card.id })
  const style = {
    transform: transform === null ? undefined : `translate3d(${transform.x}px, ${transform.y}px, 0)`,
    transition,
  }
  return (
    <li ref={setNodeRef} style={style} {...attributes} {...listeners}>
      <b>{card.organisation}</b>
      <button type="button">{card.text}</button>
      <button type="button" aria-label="Menü">
        ⋮
      </button>
    </li>
  )
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
