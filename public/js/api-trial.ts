type Part = 'status' | 'answer' | 'headers' | 'body' | 'next' | 'again' | 'open' | 'address'

const shownHeaders = ['content-type', 'link', 'etag', 'retry-after']
const names: Record<string, string> = {
  'content-type': 'Content-Type',
  link: 'Link',
  etag: 'ETag',
  'retry-after': 'Retry-After',
}

/** Lets the form of one question ask it in place, and shows the answer beside the form. */
export function openTrial(root: HTMLElement): void {
  const form = root.querySelector('form') as HTMLFormElement
  const part = <T extends HTMLElement = HTMLElement>(name: Part) =>
    root.querySelector(`[data-trial="${name}"]`) as T
  const language = document.documentElement.lang
  let next: string | undefined
  let etag: string | undefined
  let asked = 0

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask(addressAsked(root.dataset.path ?? '', form))
  })
  form.addEventListener('input', () => showAddress(addressAsked(root.dataset.path ?? '', form)))
  part('next').addEventListener('click', () => {
    if (!next) return
    const after = new URL(next, location.href).searchParams.get('after')
    const field = form.elements.namedItem('after') as HTMLInputElement | null
    if (field && after) field.value = after
    ask(next)
  })
  part('again').addEventListener('click', () => {
    ask(addressAsked(root.dataset.path ?? '', form), { 'If-None-Match': etag ?? '' })
  })

  function showAddress(address: string) {
    part('address').textContent = root.dataset.base + address
  }

  async function ask(address: string, headers: Record<string, string> = {}) {
    asked += 1
    const turn = asked
    showAddress(address)
    const button = form.querySelector('button')
    button?.setAttribute('aria-busy', 'true')
    const began = performance.now()
    try {
      const response = await fetch(address, {
        headers: { 'Accept-Language': language, ...headers },
        credentials: 'omit',
        cache: 'no-store',
      })
      const text = await response.text()
      if (turn === asked) show(address, response, text, performance.now() - began)
    } catch {
      if (turn === asked) part('status').textContent = root.dataset.unreachable ?? ''
    } finally {
      button?.removeAttribute('aria-busy')
    }
  }

  function show(address: string, response: Response, text: string, milliseconds: number) {
    const mark = document.createElement('span')
    mark.className = `badge ${response.status < 400 ? 'done' : 'alert'}`
    mark.textContent = `${response.status} ${response.statusText}`.trim()
    const measured = [
      unit(milliseconds, 'millisecond', language),
      unit(new Blob([text]).size / 1000, 'kilobyte', language),
    ]
    part('status').replaceChildren(mark, ` ${measured.join(' · ')}`)
    part('headers').replaceChildren(
      ...shownHeaders.flatMap((name) => {
        const value = response.headers.get(name)
        return value === null ? [] : [fact(names[name] ?? name, value)]
      }),
    )
    next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
    etag = response.headers.get('etag') ?? etag
    part('body').replaceChildren(...highlighted(text))
    part('body').hidden = text === ''
    part('body').scrollTop = 0
    part('next').hidden = !next
    part('again').hidden = response.status !== 200 || !etag
    part<HTMLAnchorElement>('open').href = address
    part('answer').hidden = false
  }
}

/** What the form asks for, without its empty fields; the server does the same at `/api/trials`. */
function addressAsked(path: string, form: HTMLFormElement): string {
  const given = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][]
  const values = new Map(given)
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name) ?? ''
    values.delete(name)
    return encodeURIComponent(value)
  })
  const query = String(new URLSearchParams([...values]))
  return query ? `${filled}?${query}` : filled
}

function unit(value: number, name: 'millisecond' | 'kilobyte', language: string): string {
  const maximumFractionDigits = name === 'kilobyte' && value < 100 ? 1 : 0
  return new Intl.NumberFormat(language, { style: 'unit', unit: name, maximumFractionDigits }).format(value)
}

function fact(name: string, value: string): HTMLElement {
  const row = document.createElement('div')
  const term = document.createElement('dt')
  const description = document.createElement('dd')
  const code = document.createElement('code')
  term.textContent = name
  code.textContent = value
  description.append(code)
  row.append(term, description)
  return row
}

/** JSON laid out for reading, the names of its fields marked; anything else as it came. */
function highlighted(text: string): (string | HTMLElement)[] {
  let laidOut: string
  try {
    laidOut = JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return [text]
  }
  return laidOut.split(/^( *"(?:[^"\\]|\\.)*"(?=: ))/m).map((piece, index) => {
    if (index % 2 === 0) return piece
    const key = document.createElement('b')
    key.textContent = piece
    return key
  })
}
