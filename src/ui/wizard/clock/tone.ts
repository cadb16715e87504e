let audio: AudioContext | null = null
let resting: ReturnType<typeof setTimeout> | undefined

/** For a click or a key: a page that did not ask for sound then gets none from Safari once the time is up. */
export function readyTone(): void {
  if (audio !== null) return
  const opened = open()
  opened?.resume().then(() => opened.suspend(), staySilent)
}

/** Two soft tones, a fifth apart, about a second long. Silent where the browser has no sound to give. */
export function playTone(): void {
  const opened = open()
  if (opened === null) return
  clearTimeout(resting)
  opened.resume().catch(staySilent)
  for (const [index, frequency] of [523.25, 783.99].entries()) {
    const [tone, volume] = [opened.createOscillator(), opened.createGain()]
    const at = opened.currentTime + index * 0.35
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0, at)
    volume.gain.linearRampToValueAtTime(0.2, at + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.9)
    tone.connect(volume).connect(opened.destination)
    tone.start(at)
    tone.stop(at + 1)
  }
  resting = setTimeout(() => void opened.suspend(), 2000)
}

/** One for the page, as it is the one that was asked for. */
function open(): AudioContext | null {
  if ('AudioContext' in globalThis) audio ??= new AudioContext()
  return audio
}

/** A browser whose loudspeaker is taken, as by a call on a phone, refuses: the time that is up is then only seen and announced. */
function staySilent(): void {}
