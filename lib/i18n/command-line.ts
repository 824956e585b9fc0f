// Owns what is said of a command line, and of the environment, that cannot be followed.
import type { Setting } from '../config/env'

export type CommandLineMessages = {
  commandLine: {
    /** `usage` is how the command is called. */
    unknown: (given: string, usage: string) => string
    needsValue: (option: string) => string
  }
  /** What is wrong with a variable, of which `got` is the wrong part; '' for what is not to be seen. */
  settings: Record<Setting, (got: string) => string>
}

export const commandLineZhCn: CommandLineMessages = {
  commandLine: {
    unknown: (given, usage) => `不认识 ${given}，什么都没有做。用法：${usage}`,
    needsValue: (option) => `--${option} 后面缺内容，请写成 --${option}=内容`,
  },
  settings: {
    PORT: (got) => `PORT=${got} 不是端口：请写 1 到 65535 之间的整数，例如 PORT=3000`,
    SITE_URL: (got) => `SITE_URL=${got} 不是网址：请写全，例如 SITE_URL=https://example.com`,
    TRUSTED_PROXIES: (got) =>
      `TRUSTED_PROXIES 里的 ${got} 不是 IP 地址或网段：请写成 10.0.0.2 或 10.0.0.0/8，几个之间用逗号隔开`,
    REDIS_URL: () => 'REDIS_URL 不是 Redis 的地址，应写成 redis://:密码@主机:6379 或 rediss://…',
  },
}

export const commandLineZhTw: CommandLineMessages = {
  commandLine: {
    unknown: (given, usage) => `不認識 ${given}，什麼都沒有做。用法：${usage}`,
    needsValue: (option) => `--${option} 後面缺內容，請寫成 --${option}=內容`,
  },
  settings: {
    PORT: (got) => `PORT=${got} 不是連接埠：請寫 1 到 65535 之間的整數，例如 PORT=3000`,
    SITE_URL: (got) => `SITE_URL=${got} 不是網址：請寫全，例如 SITE_URL=https://example.com`,
    TRUSTED_PROXIES: (got) =>
      `TRUSTED_PROXIES 裡的 ${got} 不是 IP 位址或網段：請寫成 10.0.0.2 或 10.0.0.0/8，幾個之間用逗號隔開`,
    REDIS_URL: () => 'REDIS_URL 不是 Redis 的位址，應寫成 redis://:密碼@主機:6379 或 rediss://…',
  },
}

export const commandLineEn: CommandLineMessages = {
  commandLine: {
    unknown: (given, usage) => `${given} means nothing here, and nothing was done; write ${usage}`,
    needsValue: (option) => `--${option} has no value; write --${option}=…`,
  },
  settings: {
    PORT: (got) => `PORT=${got} is no port: write a whole number from 1 to 65535, such as PORT=3000`,
    SITE_URL: (got) => `SITE_URL=${got} is no address: write all of it, such as SITE_URL=https://example.com`,
    TRUSTED_PROXIES: (got) =>
      `${got} of TRUSTED_PROXIES is no IP address or subnet: write 10.0.0.2 or 10.0.0.0/8, with commas between several`,
    REDIS_URL: () => 'REDIS_URL is no address of a Redis; write redis://:password@host:6379 or rediss://…',
  },
}
