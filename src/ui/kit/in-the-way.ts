const moving = '[data-lifted], [data-moving]'

/** Whether something has been lifted and is not put down yet. */
export function isInTheAir(): boolean {
  return document.querySelector(moving) !== null
}

/** Whether something lies over the screen, or is in the air: keys are for that. */
export function isInTheWay(): boolean {
  return document.querySelector(`dialog[open], [role=menu], ${moving}`) !== null
}
