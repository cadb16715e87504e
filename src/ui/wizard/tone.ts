/** Two soft tones, a fifth apart, about a second long. Silent where the browser has no sound to give. */
export function playTone(): void {
  if (!('AudioContext' in globalThis)) return
  const audio = new AudioContext()
  for (const [index, frequency] of [523.25, 783.99].entries()) {
    const [tone, volume] = [audio.createOscillator(), audio.createGain()]
    const at = audio.currentTime + index * 0.35
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0, at)
    volume.gain.linearRampToValueAtTime(0.2, at + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.9)
    tone.connect(volume).connect(audio.destination)
    tone.start(at)
    tone.stop(at + 1)
  }
  setTimeout(() => void audio.close(), 2000)
}
