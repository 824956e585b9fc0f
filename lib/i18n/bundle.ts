// Owns what is told of a folder that serves the site by itself.

export type BundleMessages = {
  bundle: {
    done: (folder: string) => string
    /** Something is there, and it is not ours. */
    notABundle: (folder: string) => string
    /** In it, where the content asks for what only a build can give. */
    needsBuild: (keys: string) => string
  }
}

export const bundleZhCn: BundleMessages = {
  bundle: {
    notABundle: (folder) =>
      `✗ ${folder} 里有别的东西，不是 npm run bundle 写的，没有动它：请换一个新文件夹的名字`,
    done: (folder) => `✓ ${folder}/：带着它到别处，放好内容文件夹，运行 node lib/cli/run.mjs start`,
    needsBuild: (keys) =>
      `✗ 这里没有编译的工具，而内容文件夹的位置、代码或 _config.yml 的 ${keys} 与编译时的不同：请带着同一份 _config.yml 重新 npm run bundle（或重新 docker build）`,
  },
}

export const bundleZhTw: BundleMessages = {
  bundle: {
    notABundle: (folder) =>
      `✗ ${folder} 裡有別的東西，不是 npm run bundle 寫的，沒有動它：請換一個新資料夾的名字`,
    done: (folder) => `✓ ${folder}/：帶著它到別處，放好內容資料夾，執行 node lib/cli/run.mjs start`,
    needsBuild: (keys) =>
      `✗ 這裡沒有編譯的工具，而內容資料夾的位置、程式碼或 _config.yml 的 ${keys} 與編譯時的不同：請帶著同一份 _config.yml 重新 npm run bundle（或重新 docker build）`,
  },
}

export const bundleEn: BundleMessages = {
  bundle: {
    notABundle: (folder) =>
      `✗ ${folder} holds something else, which npm run bundle has not written; it is left as it is: name a new folder`,
    done: (folder) =>
      `✓ ${folder}/: take it elsewhere, put the content folder in, run node lib/cli/run.mjs start`,
    needsBuild: (keys) =>
      `✗ nothing here can build, and the place of the content folder, the code, or ${keys} of _config.yml differ from what was built: run npm run bundle (or docker build) again with the same _config.yml`,
  },
}
