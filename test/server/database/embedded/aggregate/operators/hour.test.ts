import { date } from '../../values/literals.js'
import { evaluates } from '../evaluate.js'

describe('$hour', () => {
  evaluates([
    ['reads the hour', { $hour: '$d' }, { d: date('2024-07-01T12:30:00Z') }, 12],
    [
      'minds summer time',
      { $hour: { date: '$d', timezone: 'Europe/Paris' } },
      { d: date('2024-07-01T12:30:00Z') },
      14,
    ],
    ['is null for a null zone', { $hour: { date: '$d', timezone: null } }, { d: date('2024-07-01') }, null],
  ])
})
