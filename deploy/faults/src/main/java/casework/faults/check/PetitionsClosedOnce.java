package casework.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether each referral became one clue, and each petition whose clues were struck off was closed,
 * once.
 */
final class PetitionsClosedOnce implements Check {

  private static final String CLOSED = "casework.petition.closed.v1";

  @Override
  public String name() {
    return "petitions closed once";
  }

  @Override
  public List<String> faults(Snapshot held) {
    Map<String, List<Kept>> clues = new HashMap<>();
    held.clues().stream()
        .filter(each -> each.has("state.origin.petition"))
        .forEach(
            each ->
                clues
                    .computeIfAbsent(each.text("state.origin.referral"), _ -> new ArrayList<>())
                    .add(each));
    Map<String, Integer> said = new HashMap<>();
    held.once(CLOSED).forEach(each -> said.merge(each.matter(), 1, Integer::sum));
    List<String> faults = new ArrayList<>();
    for (Kept petition : held.petitions()) {
      boolean ended = !petition.list("state.referrals").isEmpty();
      for (Kept referral : petition.list("state.referrals")) {
        List<Kept> made = clues.getOrDefault(referral.text("id"), List.of());
        clues.remove(referral.text("id"));
        if (made.size() != 1) {
          faults.add("referral " + referral.text("id") + " became " + made.size() + " clues");
        }
        boolean struckOff = made.stream().anyMatch(PetitionsClosedOnce::isStruckOff);
        if (struckOff != referral.has("end")
            || (struckOff && made.stream().noneMatch(each -> isEndOf(referral, each)))) {
          faults.add("referral " + referral.text("id") + " does not know how its clue stands");
        }
        ended &= struckOff;
      }
      closing(petition, ended, said.getOrDefault(petition.id(), 0), faults);
    }
    clues
        .keySet()
        .forEach(each -> faults.add("a clue of referral " + each + ", which nobody made"));
    return faults;
  }

  private static void closing(Kept petition, boolean ended, int said, List<String> faults) {
    boolean closed = petition.text("state.state.is").equals("closed");
    // One that became no clue is closed by hand.
    if (closed != ended && !petition.list("state.referrals").isEmpty()) {
      faults.add(
          "petition "
              + petition.id()
              + (closed ? " is closed too early" : " was not closed with its last clue"));
    }
    if (said != (closed ? 1 : 0)) {
      faults.add("petition " + petition.id() + " was said to be closed " + said + " times");
    }
  }

  private static boolean isStruckOff(Kept clue) {
    return clue.text("state.state.is").equals("struck-off");
  }

  private static boolean isEndOf(Kept referral, Kept clue) {
    return referral.text("end.clue").equals(clue.id());
  }
}
