package casework.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That the index narrows; that it narrows rightly is held against whole collections elsewhere. */
@SuppressWarnings("NullAway") // The index asks nothing of the collection it is given.
class FieldIndexTest {

  private final FieldIndex index = new FieldIndex("by-due", List.of(new IndexKey("due", true)));

  @BeforeEach
  void hundredDocuments() {
    for (int i = 0; i < 100; i++) {
      index.add(document(i, i), i, null);
    }
  }

  @Test
  void leadsToTheOnesThatAreAskedFor() {
    assertThat(index.candidates(new Document("due", 7), 50)).isEqualTo(Set.of(7));
    assertThat(index.candidates(range("$lte", 2), 50)).isEqualTo(Set.of(0, 1, 2));
    assertThat(index.candidates(and(range("$gte", 97), new Document("other", 1)), 50))
        .isEqualTo(Set.of(97, 98, 99));
  }

  @Test
  void leadsToTheFirstInItsOwnOrderHoweverManyThereAre() {
    Document upwards = new Document("due", 1);

    assertThat(index.first(range("$gte", 3), upwards, 4)).containsExactly(3, 4, 5, 6);
    assertThat(index.first(range("$lte", 1), upwards, 4)).containsExactly(0, 1);
    assertThat(index.first(range("$gt", 3), upwards, 4)).isNull();
    assertThat(index.first(range("$gte", 3), new Document("due", -1), 4)).isNull();
    assertThat(index.first(range("$gte", 3), new Document("other", 1), 4)).isNull();
    assertThat(index.first(and(range("$gte", 3), new Document("other", 1)), upwards, 4)).isNull();
  }

  @Test
  void leavesTheOrderOpenWhereOneDocumentStandsInSeveralPlacesOrValuesAreOfSeveralKinds() {
    index.add(document(100, 0).append("due", "a word"), 100, null);

    assertThat(index.first(range("$gte", 3), new Document("due", 1), 4)).isNull();
    assertThat(index.first(range("$lte", 3), new Document("due", 1), 1)).containsExactly(0);

    index.add(document(101, 0).append("due", List.of(1, 2)), 101, null);

    assertThat(index.first(range("$lte", 3), new Document("due", 1), 1)).isNull();
  }

  @Test
  void leavesTheChoiceOpenWhereItWouldLeadToMost() {
    assertThat(index.candidates(range("$gte", 10), 50)).isNull();
  }

  @Test
  void leavesTheChoiceOpenWhereTheFieldIsNotAskedFor() {
    assertThat(index.candidates(new Document("other", 1), 50)).isNull();
    assertThat(index.candidates(new Document("due", null), 50)).isNull();
  }

  @Test
  void forgetsWhatHasGoneAndFollowsWhatHasChanged() {
    index.remove(document(7, 7));
    index.updateInPlace(document(8, 8), document(8, 7), 8, null);

    assertThat(index.candidates(new Document("due", 7), 50)).isEqualTo(Set.of(8));
    assertThat(index.candidates(new Document("due", 8), 50)).isEmpty();
  }

  private static Document document(int id, int due) {
    return new Document("_id", id).append("due", due);
  }

  private static Document range(String operator, int value) {
    return new Document("due", new Document(operator, value));
  }

  private static Document and(Document... parts) {
    return new Document("$and", List.of(parts));
  }
}
