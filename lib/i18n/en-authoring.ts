// Owns what the commands of authors say in English.
import { type CommandLineMessages, commandLineEn } from './command-line'
import { type ExportMessages, exportEn } from './export'
import type { Messages } from './messages'

export const enAuthoring: Pick<
  Messages,
  'newArticle' | 'fate' | 'publish' | keyof ExportMessages | keyof CommandLineMessages
> = {
  ...exportEn,
  ...commandLineEn,
  newArticle: {
    usage:
      'npm run new "Title" (a draft: --draft; a page: npm run new page "Title"; also --slug=name, --path=folder/name)',
    outside: (path) =>
      `${path} is not inside the content folder; write a path within it, such as --path=notes/one`,
    hidden: (path) =>
      `the site does not read ${path} (a name that starts with _ or ., or that _config.yml excludes); choose another name`,
    missingKey: (key) =>
      `nothing fills :${key} of new_post_name; add --${key}=…, or write it in permalink_defaults of _config.yml`,
    failed: (reason) => `nothing was made: ${reason}`,
  },
  fate: {
    draft: (name) => `a draft; when it is ready: npm run publish "${name}"`,
    unpublished: 'it says published: false, so readers do not see it; delete that line to show it',
    future: (date) => `readers see it from ${date} on (future: false in _config.yml)`,
  },
  publish: {
    usage: 'npm run publish DRAFT (its file name, its title or its path)',
    none: (name) => `there is no draft “${name}”`,
    several: (name) => `“${name}” is more than one draft; write its path`,
    drafts: 'Drafts:',
    noDrafts: 'There are no drafts. Start one: npm run new "Title" --draft',
    taken: (path) => `${path} is there already and was not written over; rename it, or the draft`,
    missingKey: (key) =>
      `nothing fills :${key} of new_post_name; write ${key} at the top of the draft, or in permalink_defaults of _config.yml`,
    failed: (reason) => `not published, all is as it was: ${reason}`,
    folder: (path) => `its files are now in ${path}`,
    folderLeft: (path) => `${path} has other drafts in it and stays where it is`,
    folderRenamed: (before, after) =>
      `the text has addresses that begin with ${before}; write ${after} there`,
    dated: (date) => `dated ${date}`,
    undated: (date) => `no date could be added, so the file was moved as it is; write date: ${date} in it`,
  },
}
