// Runs in the page before anything is painted (first-view.ts puts it there): shows the drawn start page in the visitor's
// language, if the address asks for it and nothing is stored here yet; whoever has workshops or settings waits for the app.
;(() => {
  const first = document.querySelector('template[data-drawn]')
  const mine = document.querySelector(`template[lang="${navigator.language.slice(0, 2)}"]`) ?? first
  const root = document.getElementById('root')
  let isNew = false
  try {
    isNew = localStorage.length === 0
  } catch {
    // The app itself says that it may not store.
  }
  if (mine === null || root === null || !isNew || !/^#?\/?$/.test(location.hash)) return
  root.append(mine.content)
  root.dataset.drawn = mine.dataset.drawn
  root.hidden = false
  document.documentElement.lang = mine.dataset.drawn
})()
