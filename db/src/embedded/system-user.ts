import { spawnSync } from 'node:child_process'
import { DatabaseRefused } from '../refused.ts'

export type SystemUser = { uid: number; gid: number }

/** PostgreSQL refuses to run as root, and `initdb` wants a uid that has a name. */
export function serverUser(): SystemUser {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)]
    if (uid && gid) return { uid, gid }
  }
  throw new DatabaseRefused(
    'embedded.no-user',
    'PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody". ' +
      'Start Tocsin as an ordinary user, or set DATABASE_URL.',
  )
}

/** Found by trying: permissions, access lists and mounts are the kernel's to judge. */
export function canEnter(folder: string, user: SystemUser): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    env: {},
  })
  return tried.status === 0
}

function idOf(flag: '-u' | '-g', name: string): number | null {
  const asked = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return asked.status === 0 ? Number(asked.stdout) : null
}
