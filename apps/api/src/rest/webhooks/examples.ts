const webhook = '0c9d1f77-5a2e-4f0b-8d6e-1b7a3c5e9f20'
const delivery = '2244c6d2-19f6-4a75-9621-7b15b67a4fe5'
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw2Zt1mXv0H3k='

export const endpointExample = {
  address: 'https://hooks.example.com/tocsin',
  kinds: ['status', 'question', 'feedback'],
}

export const webhooksExample = {
  webhooks: [
    {
      id: webhook,
      ...endpointExample,
      madeAt: '2026-11-25T09:00:00.000Z',
      paused: null,
      failingSince: null,
      formerUntil: null,
      waiting: 0,
    },
  ],
}
export const webhookMadeExample = { webhook, secret }
export const secretMadeExample = { secret, until: '2026-11-26T10:01:00.000000Z' }

export const deliveriesExample = {
  deliveries: [
    {
      id: delivery,
      message: 'msg_2244c6d219f64a7596217b15b67a4fe5',
      m: 17,
      type: 'report.question',
      subject: '3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71',
      at: '2026-11-25T10:01:00.000001Z',
      outcome: 'delivered',
      nextAt: null,
      attempts: [
        { n: 2, at: '2026-11-25T10:01:05.420Z', tookMs: 84, status: 204, fault: null, askedBy: null },
        { n: 1, at: '2026-11-25T10:01:00.310Z', tookMs: 97, status: 503, fault: 'status', askedBy: null },
      ],
    },
  ],
}
export const deliveryMadeExample = { delivery }
