// Owns which grammar a fence's language name means, and what readers are told of it.
import { type BundledLanguage, bundledLanguages, bundledLanguagesInfo } from 'shiki/langs'

// Names that highlight.js and Prism know, and Hexo's authors write, but Shiki does not.
const MORE_NAMES: Partial<Record<BundledLanguage, string>> = {
  'actionscript-3': 'as',
  apache: 'apacheconf apache2 htaccess',
  asm: 'assembly x86asm armasm arm nasm masm avrasm',
  bat: 'dos',
  c: 'h',
  clojure: 'edn',
  'common-lisp': 'cl',
  cpp: 'cc cxx hh hpp hxx h++ arduino ino',
  csharp: 'dotnet',
  diff: 'patch',
  docker: 'docker-file',
  elixir: 'ex exs',
  erb: 'ejs',
  'fortran-free-form': 'fortran',
  gherkin: 'feature cucumber',
  go: 'golang gomod go-mod',
  groovy: 'gradle',
  handlebars: 'mustache',
  html: 'htm xhtml markup',
  http: 'https rest',
  ini: 'conf config cfg editorconfig gitconfig',
  java: 'jsp',
  javascript: 'node nodejs es jscript',
  jinja: 'jinja2 django',
  json: 'webmanifest geojson ipynb',
  lua: 'pico8',
  make: 'mk mak',
  markdown: 'mkd mkdown rmd',
  matlab: 'octave',
  'objective-c': 'objectivec obj-c oc',
  'objective-cpp': 'objective-c++ mm',
  ocaml: 'ml',
  pascal: 'delphi',
  perl: 'pl',
  plsql: 'oracle',
  proto: 'protobuf3',
  python: 'ipython pycon',
  razor: 'cshtml',
  ruby: 'gemspec podfile podspec',
  shellscript: 'shell-script command linux cli ksh',
  shellsession: 'shell-session sh-session terminal',
  solidity: 'sol',
  sql: 'mysql pgsql postgres postgresql sqlite mssql tsql t-sql hive hiveql mariadb',
  'system-verilog': 'systemverilog sv',
  vb: 'vbnet vb.net vba vbs vbscript visual-basic',
  wasm: 'wat',
  wolfram: 'mathematica',
  xml: 'xsd svg plist rss atom wsdl pom mybatis',
}

const ALIASES = new Map<string, BundledLanguage>(
  (Object.entries(MORE_NAMES) as [BundledLanguage, string][]).flatMap(([language, names]) =>
    names.split(' ').map((name): [string, BundledLanguage] => [name, language]),
  ),
)

// What says that the text has no language.
const NONE = new Set(
  'text txt plain plaintext none nohighlight no-highlight nocode raw default output'.split(' '),
)

// Of these there is no grammar, but a way to write them.
const PLAIN_LABELS = new Map([
  ['plantuml', 'PlantUML'],
  ['puml', 'PlantUML'],
  ['wavedrom', 'WaveDrom'],
  ['echarts', 'ECharts'],
  ['graphviz', 'Graphviz'],
  ['dot', 'Graphviz'],
])

const GRAMMAR_LABELS = new Map(
  bundledLanguagesInfo.flatMap(({ id, name, aliases = [] }) =>
    [id, ...aliases].map((one): [string, string] => [one, name]),
  ),
)

/**
 * Takes a name as written, any case; gives Shiki's, or undefined where the code is to stay plain text.
 * Besides the names that are known: `python3`, `c++17` without the version, `lang-js`, `source-java` without the prefix,
 * `diff-js` (Prism's diff-highlight) as a diff.
 */
export function toLanguage(name: string): BundledLanguage | undefined {
  const lower = name.toLowerCase()
  const bare = lower.replace(/^(?:lang|language|source)[-.]/, '')
  const base = bare.startsWith('diff-') ? 'diff' : bare.replace(/(?<=\D)[\d.]+$/, '')
  return NONE.has(lower) ? undefined : (findGrammar(lower) ?? findGrammar(bare) ?? findGrammar(base))
}

/** What a reader sees: `ts` => TypeScript, `plantuml` => PlantUML, `没有的` => 没有的, `text` => nothing. */
export function toLanguageLabel(name: string): string {
  const lower = name.toLowerCase()
  if (NONE.has(lower)) return ''
  return GRAMMAR_LABELS.get(toLanguage(lower) ?? '') ?? PLAIN_LABELS.get(lower) ?? name
}

function findGrammar(name: string): BundledLanguage | undefined {
  return isBundled(name) ? name : ALIASES.get(name)
}

function isBundled(name: string): name is BundledLanguage {
  return Object.hasOwn(bundledLanguages, name)
}
