// Owns by what a bundle is known: what builds is not in it.
import path from 'node:path'

export const BUNDLE_MARK = path.join('.inkstone', 'bundle')
