import { revalidatePath } from 'next/cache'
import { getLive } from '@/lib/live/live'
import { readOrder } from '@/lib/live/order'

export const dynamic = 'force-dynamic'

/** Our own server's order, and nobody else's: these pages are made again when they are asked for next. */
export async function POST(request: Request) {
  const paths = await readOrder(request, getLive()?.key)
  if (!paths) return new Response(null, { status: 404 })
  if (paths === 'all') revalidatePath('/', 'layout')
  else for (const path of paths) revalidatePath(path)
  return new Response(null, { status: 204 })
}
