/** Shows a dialog over the page until it is closed; a press beside it closes it, too. The browser gives the focus back. */
export function openDialog(dialog: HTMLDialogElement): void {
  // Not `onclick`: where that gives `false`, a link is not followed.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
