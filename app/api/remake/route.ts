import { revalidatePath } from 'next/cache'
import { getLive } from '@/lib/live/live'
import { readOrder } from '@/lib/live/order'

export const dynamic = 'force-dynamic'

/** Our own server's order, and nobody else's: these pages are made again when they are asked for next. */
export async function POST(request: Request) {
  const paths = await readOrder(request, getLive()?.key)
  if (!paths) return new Response(null, { status: 404 })
  if (paths === 'all') dropAll()
  else for (const path of paths) drop(path)
  return new Response(null, { status: 204 })
}

const dropAll = () => revalidatePath('/', 'layout')

/** A folder called `(...)` is a sign of Next's own routes, and no page to it: then rather all pages than an old one. */
function drop(path: string): void {
  try {
    revalidatePath(path)
  } catch {
    dropAll()
  }
}
