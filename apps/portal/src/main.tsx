import './frame/no-eval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './design/tokens.css'
import './design/type.css'
import './listing/listing.css'
import { applyAppearance } from './design/appearance.ts'
import { Portal } from './frame/portal.tsx'

applyAppearance()
createRoot(document.getElementById('portal')!).render(
  <StrictMode>
    <Portal />
  </StrictMode>,
)
