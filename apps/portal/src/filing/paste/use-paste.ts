import type { Organisation } from '@tocsin/domain/organisation'
import { useEffect, useRef } from 'react'
import type { FormPart } from '../form-part.ts'
import { withPasted } from './apply.ts'
import { textOfHtml } from './html-text.ts'
import { sortPasted } from './sort.ts'

type Into = 'anywhere' | 'address' | 'title' | 'text' | 'other'

const into = (target: EventTarget | null): Into => {
  if (target instanceof HTMLTextAreaElement) {
    if (target.dataset.paste === 'text' || target.dataset.paste === 'title') return target.dataset.paste
    return 'other'
  }
  if (!(target instanceof HTMLInputElement)) return 'anywhere'
  if (['radio', 'checkbox', 'button'].includes(target.type)) return 'anywhere'
  return target.name === 'address' ? 'address' : 'other'
}

/**
 * A paste into a field is the field's own, and beside that what it holds is put where it belongs: into what is empty,
 * each part visible and with a way back. A whole page in the address or the title is sorted instead of squeezed in.
 */
export const usePaste = (change: FormPart['change'], home: Organisation): void => {
  const now = useRef({ change, home })
  now.current = { change, home }
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event
      if (event.defaultPrevented || !clipboardData || document.querySelector('dialog[open]')) return
      const plain = clipboardData.getData('text/plain')
      const text = plain === '' ? textOfHtml(clipboardData.getData('text/html')) : plain
      const place = into(target)
      if (text.trim() === '' || place === 'other') return
      const isPage = text.trim().includes('\n')
      if (place === 'title' && !isPage) return
      const instead = place === 'anywhere' || (isPage && place !== 'text') || plain === ''
      if (instead) event.preventDefault()
      const sorted = sortPasted(text)
      if (place === 'address' && !isPage) {
        // The field takes the address itself; only what it tells about the rest is proposed.
        const { url: _, text: __, ...rest } = sorted
        if (sorted.url) now.current.change(form => withPasted(form, rest, now.current.home, true))
        return
      }
      const asItIs = place === 'text' && !instead
      now.current.change(form => withPasted(form, sorted, now.current.home, asItIs))
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}
