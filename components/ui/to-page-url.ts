/** The address of this page without what follows `?`: that says where a reader came from. */
export const toPageUrl = () => location.origin + location.pathname
