package casework.petition.intake.adapter.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.intake.application.DirectoryUnavailable;
import casework.petition.intake.domain.KnownCadre;
import casework.petition.intake.domain.Surroundings;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryNeighbourhoodTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  private final Map<String, OrganRecord> organs = new HashMap<>();
  private final DirectoryNeighbourhood neighbourhood =
      new DirectoryNeighbourhood(
          new OrganTree() {
            @Override
            public Set<String> subtree(String organ) {
              return organ.equals("CITY") ? Set.of("CITY", "COUNTY") : Set.of(organ);
            }

            @Override
            public Optional<OrganRecord> organ(String code, LocalDate on) {
              return Optional.ofNullable(organs.get(code));
            }

            @Override
            public Set<String> codes() {
              return organs.keySet();
            }
          });

  @Test
  void gathersTheOrganThoseAboveAndThoseBelow() {
    know("PROVINCE", null, cadre("P1", "PROVINCE"));
    know("CITY", "PROVINCE", cadre("C1", "PROVINCE"), cadre("C2", "CITY"));
    know("COUNTY", "CITY", cadre("X1", "CITY"));

    Surroundings city = neighbourhood.of("CITY", DAY);
    Surroundings county = neighbourhood.of("COUNTY", DAY);

    assertThat(city.above()).containsExactly("PROVINCE");
    assertThat(county.above()).containsExactly("CITY", "PROVINCE");
    assertThat(city.cadres()).extracting(KnownCadre::cadre).contains("P1", "C1", "C2", "X1");
    assertThat(county.cadres()).extracting(KnownCadre::cadre).contains("P1", "C1", "C2", "X1");
    assertThat(city.head()).isEqualTo("head of CITY");
  }

  @Test
  void countsTheHeadAmongTheCadresWhereNoOtherEntryTellsMore() {
    know("PROVINCE", null);

    assertThat(neighbourhood.of("PROVINCE", DAY).cadres())
        .containsExactly(
            new KnownCadre("head of PROVINCE", "name", "office of PROVINCE", "", "PROVINCE"));
  }

  @Test
  void tellsNothingBeforeItKnowsTheOrganAndAllAboveIt() {
    assertThatThrownBy(() -> neighbourhood.of("CITY", DAY))
        .isInstanceOf(DirectoryUnavailable.class);

    know("CITY", "PROVINCE");

    assertThatThrownBy(() -> neighbourhood.of("CITY", DAY))
        .isInstanceOf(DirectoryUnavailable.class);
  }

  private void know(String organ, @Nullable String parent, OrganRecord.Cadre... cadres) {
    organs.put(
        organ,
        new OrganRecord(
            organ,
            "office of " + organ,
            "CITY",
            "990300",
            parent,
            new OrganRecord.Head("officer", "head of " + organ, "name"),
            List.of(),
            List.of(cadres),
            LocalDate.of(2019, 1, 1)));
  }

  private static OrganRecord.Cadre cadre(String id, String managedBy) {
    return new OrganRecord.Cadre(id, "name " + id, "unit", "post", managedBy);
  }
}
