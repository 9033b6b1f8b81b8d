/** Ends the session and leaves nothing of it in the page. */
export const signOut = async (): Promise<void> => {
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
    credentials: 'same-origin',
  })
  window.location.assign('/')
}
