import { makeHexoSource } from './lib/content/source'

export default makeHexoSource()
