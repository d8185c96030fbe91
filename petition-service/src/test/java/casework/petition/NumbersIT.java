package casework.petition;

import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_VIEWER;
import static casework.petition.Office.COUNTY2_HEAD;
import static casework.petition.Office.COUNTY2_INTAKE;
import static casework.petition.Office.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.numbers.NumberBearers;
import casework.platform.numbers.NumberSeries;
import casework.platform.time.LawClock;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@PetitionApp
class NumbersIT {

  private static final String ORGAN = "990302-JW";

  @Autowired Office office;
  @Autowired LawClock law;
  @Autowired NumberSeries series;
  @Autowired NumberBearers bearers;
  @Autowired MongoDatabase database;

  @Autowired
  @Qualifier("machineTime")
  InstantSource machine;

  @Test
  void showsAsVoidWhatWasTakenForAPetitionThatWasNeverKept() {
    int year = law.today().getYear();
    int lost = series.take(ORGAN, "petition", year, UUID.randomUUID());
    office.register(COUNTY2_INTAKE, anonymous()).is(201);
    NumberSeries later =
        new NumberSeries(database, InstantSource.offset(machine, Duration.ofHours(2)));

    later.settle(bearers);
    later.settle(bearers);

    List<String> reasons =
        office
            .get(COUNTY2_HEAD, "/api/petitions/numbers?limit=200")
            .is(200)
            .json()
            .path("items")
            .valueStream()
            .map(each -> each.path("reason").asString(""))
            .toList();
    assertThat(reasons).hasSizeGreaterThan(1);
    for (int serial = 1; serial <= reasons.size(); serial++) {
      assertThat(reasons.get(serial - 1))
          .as("number %s", serial)
          .isEqualTo(serial == lost ? NumberSeries.NEVER_CAME_TO_BE : "");
    }
  }

  @Test
  void areForThoseWhoKeepThePetitionsOfTheOrgan() {
    office.get(CITY_INTAKE, "/api/petitions/numbers?organ=" + ORGAN).is(200);
    office
        .get(COUNTY2_HEAD, "/api/petitions/numbers?organ=990300-JW")
        .isProblem(404, "no-such-organ");
    office.get(CITY_VIEWER, "/api/petitions/numbers").is(403);
  }
}
