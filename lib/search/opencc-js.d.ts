// Owns the type of the one dictionary of opencc-js that is used: `亂 乱|亙 亘|…`, traditional and simplified.
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
