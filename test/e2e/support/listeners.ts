import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Somebody outside: a TCP and a UDP port on this machine that write down whoever calls. */
export interface Outside {
  readonly tcp: number
  readonly udp: number
  /** What arrived so far. */
  readonly heard: readonly string[]
  readonly close: () => Promise<void>
}

/** Listens on this machine, which no proxy setting keeps a browser from reaching. */
export async function listenOutside(): Promise<Outside> {
  const heard: string[] = []
  const server = createServer((socket) => {
    heard.push('a TCP connection')
    socket.on('error', () => undefined) // the app hangs up: nothing to do about it
    socket.on('data', (data) => heard.push(data.toString('latin1').split('\n', 1)[0] ?? ''))
  })
  const socket = createSocket('udp4').on('message', () => heard.push('a UDP packet'))
  server.listen(0, '127.0.0.1')
  socket.bind(0, '127.0.0.1')
  await Promise.all([once(server, 'listening'), once(socket, 'listening')])
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP port')
  return {
    tcp: address.port,
    udp: socket.address().port,
    heard,
    close: async () => {
      socket.close()
      await new Promise((done) => server.close(done))
    },
  }
}
