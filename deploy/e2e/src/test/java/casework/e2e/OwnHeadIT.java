package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What belongs to a higher organ is refused, and nothing of it is kept anywhere. */
@ExtendWith(Town.Visit.class)
@Order(40)
class OwnHeadIT {

  private static final String CANARY = "CANARY7Q4ZK1";

  private final Town town;

  OwnHeadIT(Town town) {
    this.town = town;
  }

  static Stream<Arguments> whoIsNotOurs() {
    return Stream.of(
        Arguments.of("city", Desk.accused("隗采薇", "云川市纪委监委", "书记", "990300")),
        Arguments.of("county1", Desk.accused("扈维桢", "青禾县纪委监委", "书记", "990301")),
        Arguments.of("county1", Desk.accused("郤景行", "青禾县委员会", "书记", "990301")));
  }

  @ParameterizedTest
  @MethodSource("whoIsNotOurs")
  void isRefusedWithoutATrace(String organ, Map<String, String> accused) {
    String canary = CANARY + organ + Integer.toHexString(accused.hashCode());
    Map<String, Object> form =
        Desk.form("visit", "反映主要负责人问题 " + canary, Desk.person("安" + canary), accused);
    String key = canary + "-key";
    town.time.settle();
    Map<String, String> before = town.store().snapshot();

    Reply first = register(organ, key, form);
    Reply again = register(organ, key, form);

    assertThat(List.of(first, again))
        .allSatisfy(
            reply -> {
              assertThat(reply.status()).as(reply.toString()).isEqualTo(409);
              assertThat(reply.problem()).isEqualTo("belongs-to-higher-organ");
              assertThat(reply.body()).doesNotContain(canary).doesNotContain(accused.values());
            });
    assertThat(town.store().changesSince(before)).isEmpty();
    assertThat(town.store().documentsWith(canary)).isEmpty();
    assertThat(town.store().filesWith(canary)).isEmpty();
    findsWhatIsKept(organ);
  }

  private Reply register(String organ, String key, Map<String, Object> form) {
    return town.door.post(
        organ + "-intake", "/api/petitions", form, Map.of("Idempotency-Key", key));
  }

  /** The same search finds the one row that is kept of it, in the documents and in the files. */
  private void findsWhatIsKept(String organ) {
    Document row =
        town.store()
            .audit("petition")
            .find(
                Filters.and(
                    Filters.eq("entry.outcome", "REFUSED"),
                    Filters.eq("entry.actor", town.desk.officer(organ + "-intake"))))
            .first();
    assertThat(row).as("the refusal's own row").isNotNull();
    String hash = row.getString("hash");
    assertThat(town.store().documentsWith(hash)).isNotEmpty();
    assertThat(town.store().filesWith(hash)).anyMatch(file -> file.startsWith("store/"));
    assertThat(town.store().filesWith("casework.petition.registered"))
        .anyMatch(file -> file.startsWith("kafka/"));
  }
}
