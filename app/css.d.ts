// Owns that a style sheet can be imported: Next's own declaration is made by its build, and we check types before that.
declare module '*.css'
