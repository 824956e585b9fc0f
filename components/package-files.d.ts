// Owns the type of a package's own script, which the bundler puts beside ours: its name.
declare module 'file:*' {
  const name: string
  export default name
}
