package casework.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A declared index that is not unique, kept in memory by the values of its first field and built
 * anew at each start. It narrows a query to the documents that may match; the collection still
 * holds each of them against the whole query. The backend itself only notes that such an index was
 * asked for, and reads every document instead.
 */
final class FieldIndex extends Index<Object> {

  private final String field;

  // A position by itself where there is one; most values are one document's, and a set for each
  // would be most of the index.
  private final NavigableMap<Object, Object> positions = new TreeMap<>(ValueOrder.INSTANCE);

  /** Where several documents are that have a value. */
  private static final class Several extends LinkedHashSet<Object> {
    private static final long serialVersionUID = 1;

    Several(Object one, Object other) {
      super(4);
      add(one);
      add(other);
    }
  }

  // A null is a value that exists, and is not kept here.
  private boolean metNull;
  // A document with several values stands in several places.
  private boolean metSeveral;
  // Once a value was met that has no place in the order, the index narrows nothing any more.
  private boolean aside;

  FieldIndex(String name, List<IndexKey> keys) {
    // As far as the backend is concerned each document may be missing from it.
    super(name, keys, true);
    this.field = keys.getFirst().getKey();
  }

  /**
   * Where the documents are that may match.
   *
   * @return null where the query leaves as many as {@code most} or does not ask for the field
   */
  @Nullable Set<Object> candidates(Document query, int most) {
    return aside ? null : within(query, most);
  }

  /**
   * Where the first documents are, by the field's own order.
   *
   * @return null where the query asks for anything but a closed range of the field's values, or for
   *     another order
   */
  @Nullable List<Object> first(Document query, Document orderBy, int howMany) {
    boolean upwards =
        orderBy.keySet().equals(Set.of(field))
            && orderBy.get(field) instanceof Number direction
            && direction.intValue() > 0;
    if (aside
        || metSeveral
        || !upwards
        || !query.keySet().equals(Set.of(field))
        || !(query.get(field) instanceof Document range)
        || range.isEmpty()
        || !Set.of("$gte", "$lte").containsAll(range.keySet())
        || !range.values().stream().allMatch(this::isPlain)) {
      return null;
    }
    NavigableMap<Object, Object> there = between(range.get("$gte"), range.get("$lte"));
    if (there.isEmpty()) {
      return List.of();
    }
    // Values of other kinds have their places beside these, and are not meant.
    Class<?> kind = kind(range.values().iterator().next());
    if (kind(there.firstKey()) != kind || kind(there.lastKey()) != kind) {
      return null;
    }
    return there.values().stream().flatMap(each -> at(each).stream()).limit(howMany).toList();
  }

  private static Class<?> kind(Object value) {
    return value instanceof Number ? Number.class : value.getClass();
  }

  private @Nullable Set<Object> within(Document query, int most) {
    Set<Object> fewest = null;
    int bound = most;
    for (Map.Entry<String, Object> each : query.entrySet()) {
      Set<Object> found = byPart(each.getKey(), each.getValue(), bound);
      if (found != null) {
        fewest = found;
        bound = found.size();
      }
    }
    return fewest;
  }

  private @Nullable Set<Object> byPart(String key, @Nullable Object value, int most) {
    if (key.equals(field)) {
      return byCondition(value, most);
    }
    if (key.equals("$and") && value instanceof Collection<?> parts) {
      return byAll(parts, most);
    }
    if (key.equals("$or") && value instanceof Collection<?> parts) {
      return byAny(parts, most);
    }
    return null;
  }

  private @Nullable Set<Object> byAll(Collection<?> parts, int most) {
    Set<Object> fewest = null;
    int bound = most;
    for (Object part : parts) {
      Set<Object> found = part instanceof Document query ? within(query, bound) : null;
      if (found != null) {
        fewest = found;
        bound = found.size();
      }
    }
    return fewest;
  }

  private @Nullable Set<Object> byAny(Collection<?> parts, int most) {
    Set<Object> all = new LinkedHashSet<>();
    for (Object part : parts) {
      Set<Object> found = part instanceof Document query ? within(query, most) : null;
      if (found == null || !gather(all, found, most)) {
        return null;
      }
    }
    return all;
  }

  private @Nullable Set<Object> byCondition(@Nullable Object condition, int most) {
    if (!(condition instanceof Document operators)) {
      return isPlain(condition) ? byValues(List.of(condition), most) : null;
    }
    Object from = null;
    Object to = null;
    for (Map.Entry<String, Object> each : operators.entrySet()) {
      Object value = each.getValue();
      switch (each.getKey()) {
        case "$eq" -> {
          return isPlain(value) ? byValues(List.of(value), most) : null;
        }
        case "$in" -> {
          return value instanceof Collection<?> values && values.stream().allMatch(this::isPlain)
              ? byValues(values, most)
              : null;
        }
        case "$gt", "$gte" -> from = isPlain(value) ? value : null;
        case "$lt", "$lte" -> to = isPlain(value) ? value : null;
        case "$exists" -> {
          if (Boolean.TRUE.equals(value) && !metNull) {
            from = MinKey.getInstance();
          }
        }
        default -> {
          // What it says narrows nothing, and the collection will see to it.
        }
      }
    }
    return byRange(from, to, most);
  }

  private @Nullable Set<Object> byValues(Collection<?> values, int most) {
    Set<Object> all = new LinkedHashSet<>();
    for (Object value : values) {
      if (!gather(all, at(positions.get(value)), most)) {
        return null;
      }
    }
    return all;
  }

  private @Nullable Set<Object> byRange(@Nullable Object from, @Nullable Object to, int most) {
    if (from == null && to == null) {
      return null;
    }
    Set<Object> all = new LinkedHashSet<>();
    for (Object each : between(from, to).values()) {
      if (!gather(all, at(each), most)) {
        return null;
      }
    }
    return all;
  }

  private static Set<Object> at(@Nullable Object positions) {
    return switch (positions) {
      case null -> Set.of();
      case Several several -> several;
      default -> Set.of(positions);
    };
  }

  /** The places between two values, both included; one of them may be left out. */
  private NavigableMap<Object, Object> between(@Nullable Object from, @Nullable Object to) {
    // The backend wants one element of a list within both bounds.
    boolean both = from != null && to != null;
    if (both && ValueOrder.INSTANCE.compare(from, to) > 0) {
      return Collections.emptyNavigableMap();
    }
    return both
        ? positions.subMap(from, true, to, true)
        : from != null ? positions.tailMap(from, true) : positions.headMap(to, true);
  }

  private static boolean gather(Set<Object> all, Set<Object> more, int most) {
    if (more.size() >= most) {
      return false;
    }
    all.addAll(more);
    return all.size() < most;
  }

  private boolean isPlain(@Nullable Object value) {
    return !(Missing.isNullOrMissing(value)
        || value instanceof Document
        || value instanceof Collection
        || BsonRegularExpression.isRegularExpression(value));
  }

  private Set<Object> values(Document document) {
    try {
      Set<Object> values =
          getKeyValues(document).stream()
              .map(each -> each.get(0))
              .filter(each -> !Missing.isNullOrMissing(each))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      metSeveral |= values.size() > 1;
      metNull |= Utils.getSubdocumentValueCollectionAware(document, field) == null;
      if (!values.stream().allMatch(this::isPlain)) {
        standAside();
      }
      return aside ? Set.of() : values;
    } catch (MongoServerException twoLists) {
      standAside();
      return Set.of();
    }
  }

  private void standAside() {
    aside = true;
    positions.clear();
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    for (Object value : values(document)) {
      positions.merge(value, position, FieldIndex::both);
    }
  }

  @Override
  public @Nullable Object remove(Document document) {
    remove(document, document.get("_id"));
    return null;
  }

  private void remove(Document document, @Nullable Object position) {
    for (Object value : values(document)) {
      positions.computeIfPresent(
          value,
          (_, kept) -> {
            if (kept instanceof Several several) {
              several.remove(position);
              return several.size() == 1 ? several.iterator().next() : several;
            }
            return kept.equals(position) ? null : kept;
          });
    }
  }

  private static Object both(Object kept, Object position) {
    if (kept instanceof Several several) {
      several.add(position);
      return several;
    }
    return kept.equals(position) ? kept : new Several(kept, position);
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {
    if (!values(before).equals(values(after))) {
      remove(before, position);
      add(after, position, collection);
    }
  }

  @Override
  public long getCount() {
    return positions.values().stream().mapToLong(each -> at(each).size()).sum();
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    // Any number of documents may have the same value.
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    // Any number of documents may have the same value.
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return null;
  }

  // The backend would take the first index that says yes; the collection asks for candidates.
  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    throw new UnsupportedOperationException("asked for candidates instead");
  }

  @Override
  public long getDataSize() {
    return 0;
  }

  @Override
  public void drop() {
    positions.clear();
  }
}
