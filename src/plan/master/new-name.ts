/** What the id of a row in the Partners sheet starts with while it is a name that nobody knows. */
export const NEW_NAME_MARK = "? ";
