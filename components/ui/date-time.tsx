type Props = { date: string; show?: 'day' | 'minute' | 'month-day'; className?: string }

/** A date of the site's zone, cut from its own text: 2024-08-31, 2024-08-31 18:44 or 08-31. */
export function DateTime({ date, show = 'day', className }: Props) {
  const [day = '', time = ''] = date.split('T')
  const text = { day, minute: `${day} ${time.slice(0, 5)}`, 'month-day': day.slice(5) }[show]
  return (
    <time className={className} dateTime={date}>
      {text}
    </time>
  )
}
