import type { FriendGroup } from '@/lib/friends'
import { toInitial } from '@/lib/friends'

/** Friends' sites below a page's text. A picture is one of our own files; else the name's first character stands for it. */
export function FriendLinks({ groups }: { groups: FriendGroup[] }) {
  return (
    <section className="prose">
      {groups.map(({ name, description, friends }) => (
        <section key={name} className="tag-flink">
          {name && <h2>{name}</h2>}
          {description && <p>{description}</p>}
          <ul className="tag-links">
            {friends.map((friend) => (
              <li
                key={friend.url}
                data-initial={friend.avatar ? undefined : toInitial(friend.name || friend.url)}
              >
                {friend.avatar && <img src={friend.avatar} alt="" loading="lazy" />}
                <a href={friend.url} rel="noopener" target="_blank">
                  {friend.name || friend.url}
                </a>
                {friend.description && <span className="faded">{friend.description}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
