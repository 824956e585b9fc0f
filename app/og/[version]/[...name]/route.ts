import { getCardResponse } from '@/lib/og/get-card-response'
import { decodeSegments } from '@/lib/urls'

type Props = { params: Promise<{ version: string; name: string[] }> }

/** The picture of a page for those who share it. */
export async function GET(_: Request, { params }: Props) {
  const { version, name } = await params
  return getCardResponse(version, decodeSegments(name))
}
