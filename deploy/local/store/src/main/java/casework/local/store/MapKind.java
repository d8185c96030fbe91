package casework.local.store;

/** What a map of the file holds; the order is that in the journal. */
enum MapKind {
  DOCUMENTS,
  KEYS,
  PROPERTIES
}
