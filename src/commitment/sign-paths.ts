import type { Shape } from '#core/organisations/organisation.ts'
import type { Hex, Segment } from './page.ts'

/** How a sign looks: what its shape needs, in shares of the side of its square, whose top left corner is 0, 0. */
export interface SignShape {
  readonly path: readonly Segment[]
  /** Middle of the initials, their size, and how wide they may become before they shrink. */
  readonly initials: { readonly x: number; readonly y: number; readonly size: number; readonly room: number }
}

export const signShapes: Readonly<Record<Shape, SignShape>> = {
  circle: { path: circle(), initials: { x: 0.5, y: 0.5, size: 0.42, room: 0.78 } },
  square: {
    path: polygon([0.05, 0.05], [0.95, 0.05], [0.95, 0.95], [0.05, 0.95]),
    initials: { x: 0.5, y: 0.5, size: 0.42, room: 0.7 },
  },
  hexagon: {
    path: polygon([0.5, 0], [0.95, 0.25], [0.95, 0.75], [0.5, 1], [0.05, 0.75], [0.05, 0.25]),
    initials: { x: 0.5, y: 0.5, size: 0.42, room: 0.78 },
  },
  diamond: {
    path: polygon([0.5, -0.05], [1.05, 0.5], [0.5, 1.05], [-0.05, 0.5]),
    initials: { x: 0.5, y: 0.5, size: 0.407, room: 0.66 },
  },
  shield: {
    path: polygon([0.06, 0.03], [0.94, 0.03], [0.94, 0.56], [0.84, 0.76], [0.5, 1], [0.16, 0.76], [0.06, 0.56]),
    initials: { x: 0.5, y: 0.465, size: 0.42, room: 0.7 },
  },
  arch: { path: arch(), initials: { x: 0.5, y: 0.535, size: 0.42, room: 0.66 } },
  arrow: {
    path: polygon([0, 0.1], [0.7, 0.1], [1, 0.5], [0.7, 0.9], [0, 0.9]),
    initials: { x: 0.43, y: 0.5, size: 0.42, room: 0.7 },
  },
  pennant: {
    path: polygon([0.08, 0.03], [0.92, 0.03], [0.92, 1], [0.5, 0.82], [0.08, 1]),
    initials: { x: 0.5, y: 0.44, size: 0.42, room: 0.66 },
  },
}

/** Colours 1 to 12: the surface, its edge (the surface with 48 % ink, mixed in OKLab), and initials that can be read on it. */
export const signColours: readonly { readonly surface: Hex; readonly edge: Hex; readonly initials: Hex }[] = [
  { surface: '#1f4280', edge: '#1c3258', initials: '#ffffff' },
  { surface: '#f2b632', edge: '#816b41', initials: '#0b0f16' },
  { surface: '#38b49d', edge: '#2d6966', initials: '#0b0f16' },
  { surface: '#8f1d50', edge: '#562640', initials: '#ffffff' },
  { surface: '#8cc6f0', edge: '#51718d', initials: '#0b0f16' },
  { surface: '#b497e3', edge: '#645b87', initials: '#0b0f16' },
  { surface: '#ef8b49', edge: '#815744', initials: '#0b0f16' },
  { surface: '#d7e6a0', edge: '#73816a', initials: '#0b0f16' },
  { surface: '#3a3d42', edge: '#292f39', initials: '#ffffff' },
  { surface: '#f0c3d6', edge: '#807081', initials: '#0b0f16' },
  { surface: '#744a28', edge: '#47372f', initials: '#ffffff' },
  { surface: '#a0a840', edge: '#5a6441', initials: '#0b0f16' },
]

type Point = readonly [number, number]

function polygon(first: Point, ...others: readonly Point[]): readonly Segment[] {
  return [['M', ...first], ...others.map((point): Segment => ['L', ...point]), ['Z']]
}

function circle(): readonly Segment[] {
  const [low, middle, high] = [0, 0.5, 1]
  const handle = middle * roundness()
  return [
    ['M', middle, low],
    ['C', middle + handle, low, high, middle - handle, high, middle],
    ['C', high, middle + handle, middle + handle, high, middle, high],
    ['C', middle - handle, high, low, middle + handle, low, middle],
    ['C', low, middle - handle, middle - handle, low, middle, low],
    ['Z'],
  ]
}

/** A door: upright below, half an ellipse above. */
function arch(): readonly Segment[] {
  const [left, right, top, bottom] = [0.07, 0.93, 0.03, 0.97]
  const [across, rise] = [0.43, 0.387]
  const [handleX, handleY] = [across * roundness(), rise * roundness()]
  const spring = top + rise
  return [
    ['M', left, bottom],
    ['L', left, spring],
    ['C', left, spring - handleY, left + across - handleX, top, left + across, top],
    ['C', left + across + handleX, top, right, spring - handleY, right, spring],
    ['L', right, bottom],
    ['Z'],
  ]
}

/** Share of the radius at which the handles of four Bézier curves make a circle. */
function roundness(): number {
  return 0.5523
}
