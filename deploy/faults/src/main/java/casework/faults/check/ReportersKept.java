package casework.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether the vault has the reporter of each petition that has one and of no other, and each
 * petition has one receipt code.
 */
final class ReportersKept implements Check {

  @Override
  public String name() {
    return "reporters kept";
  }

  @Override
  public List<String> faults(Snapshot held) {
    Set<String> kept =
        held.all(Snapshot.VAULT, "reporters").stream().map(Kept::id).collect(Collectors.toSet());
    TreeMap<String, Integer> receipts = new TreeMap<>();
    held.all(Snapshot.PETITION, "receipts")
        .forEach(each -> receipts.merge(each.text("petition"), 1, Integer::sum));
    List<String> faults = new ArrayList<>();
    for (Kept petition : held.petitions()) {
      boolean named = !petition.text("state.nameStatus").equals("ANONYMOUS");
      if (kept.remove(petition.id()) != named) {
        faults.add(
            "petition "
                + petition.id()
                + (named ? " has lost its reporter" : " is anonymous and has a reporter"));
      }
      Integer codes = receipts.remove(petition.id());
      if (codes == null || codes != 1) {
        faults.add("petition " + petition.id() + " has " + codes + " receipt codes");
      }
    }
    kept.forEach(each -> faults.add("a reporter of petition " + each + ", which there is not"));
    receipts.keySet().forEach(each -> faults.add("a receipt of " + each + ", which there is not"));
    return faults;
  }
}
