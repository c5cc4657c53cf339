import { arch, cpus, hostname, platform, release, totalmem } from 'node:os'
import type { Command } from './command.js'

export const hostInfo: Command = {
  name: 'hostInfo',
  fields: { hostInfo: 'any' },
  run: () => ({
    system: {
      currentTime: new Date(),
      hostname: hostname(),
      cpuAddrSize: 64,
      memSizeMB: Math.floor(totalmem() / 2 ** 20),
      numCores: cpus().length,
      cpuArch: arch(),
    },
    os: { type: platform(), name: platform(), version: release() },
    extra: {},
  }),
}
