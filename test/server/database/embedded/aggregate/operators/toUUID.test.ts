import { UUID } from 'bson'
import { evaluates, refuses } from '../evaluate.js'

describe('$toUUID', () => {
  evaluates([
    [
      'reads a UUID',
      { $toUUID: '0e3b9063-8abd-4eb3-9f9f-f4c59fd30a60' },
      {},
      new UUID('0e3b9063-8abd-4eb3-9f9f-f4c59fd30a60'),
    ],
  ])
  refuses([['refuses nonsense', { $toUUID: 'x' }, {}, 241]])
})
