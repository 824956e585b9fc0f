// Next's own minifier does the rest; twice minified is longer.
export default { plugins: { '@tailwindcss/postcss': { optimize: false } } }
