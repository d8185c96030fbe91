package casework.talk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is whose subordinate, peer or principal, by posts and units. */
class StandingsTest {

  private static final String CITY = "990300-JW";
  private static final String COUNTY = "990301-JW";

  private static Cadre cadre(Cadre.Post... posts) {
    return new Cadre("C", CITY, true, List.of(posts));
  }

  private static Cadre.Post post(
      String unit, PostKind kind, boolean committee, String area, String... above) {
    Set<String> areas = area.equals(CITY) ? Set.of(CITY, COUNTY) : Set.of(area);
    return new Cadre.Post(unit, kind, LocalDate.EPOCH, List.of(above), committee, area, areas);
  }

  private final Cadre secretary = cadre(post("U1", PostKind.PRINCIPAL, true, CITY));
  private final Cadre bureauChief = cadre(post("U2", PostKind.PRINCIPAL, false, CITY));

  @Test
  void sharesAUnitWithHisPeers() {
    assertThat(Standings.between(secretary, cadre(post("U1", PostKind.TEAM_MEMBER, true, CITY))))
        .containsExactly(Standing.PEER_MEMBER);
    assertThat(Standings.between(secretary, secretary)).containsExactly(Standing.OWN_PRINCIPAL);
  }

  @Test
  void aCommitteeLeadsItsAreaAndTheAreasBelow() {
    Cadre countySecretary = cadre(post("U9", PostKind.PRINCIPAL, true, COUNTY));
    Cadre countyMember = cadre(post("U9", PostKind.TEAM_MEMBER, true, COUNTY));

    assertThat(Standings.between(secretary, bureauChief))
        .containsExactly(Standing.SUBORDINATE_PRINCIPAL);
    assertThat(Standings.between(secretary, countySecretary))
        .containsExactly(Standing.SUBORDINATE_PRINCIPAL);
    assertThat(Standings.between(secretary, countyMember))
        .containsExactly(Standing.SUBORDINATE_MEMBER);
    assertThat(Standings.between(countySecretary, secretary)).containsExactly(Standing.OTHER);
  }

  @Test
  void aUnitLeadsThoseThatNameItAboveThem() {
    Cadre stationChief = cadre(post("U3", PostKind.PRINCIPAL, false, CITY, "U2"));

    assertThat(Standings.between(bureauChief, stationChief))
        .containsExactly(Standing.SUBORDINATE_PRINCIPAL);
    assertThat(Standings.between(stationChief, bureauChief)).containsExactly(Standing.OTHER);
  }

  @Test
  void aMemberLeadsNobodyAndOtherPostsStandNowhere() {
    Cadre member = cadre(post("U1", PostKind.TEAM_MEMBER, true, CITY));
    Cadre clerk = cadre(post("U1", PostKind.OTHER, true, CITY));

    assertThat(Standings.between(member, bureauChief)).containsExactly(Standing.OTHER);
    assertThat(Standings.between(secretary, clerk)).containsExactly(Standing.OTHER);
  }

  @Test
  void whoHoldsTwoPostsStandsInTwoWays() {
    Cadre mayor =
        cadre(
            post("U1", PostKind.TEAM_MEMBER, true, CITY),
            post("U2", PostKind.PRINCIPAL, false, CITY));

    assertThat(Standings.between(secretary, mayor))
        .containsExactlyInAnyOrder(Standing.PEER_MEMBER, Standing.SUBORDINATE_PRINCIPAL);
  }
}
