package casework.demo.directory;

import casework.demo.diary.Opening;
import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.office.Unexpected;
import casework.demo.year.Cadre;
import java.util.List;
import java.util.stream.Collectors;

/** Has the directory import the year's cadres, who bring their units with them. */
public final class CadreImport implements Opening {

  private static final String ADDRESS = "/api/directory/import";
  private static final String USER = "city-scorer";
  private static final String HEADING = "干部编号,姓名,所在机关,管理机关,单位,职务,职务类别,任职日期\r\n";

  /** A table takes its time, and a request has only so much of it. */
  private static final int LINES = 120;

  private final Office office;
  private final List<Cadre> cadres;

  public CadreImport(Office office, List<Cadre> cadres) {
    this.office = office;
    this.cadres = List.copyOf(cadres);
  }

  @Override
  public String describe() {
    return cadres.isEmpty() ? "" : cadres.size() + " cadres are imported";
  }

  @Override
  public void carryOut() {
    for (int first = 0; first < cadres.size(); first += LINES) {
      List<Cadre> part = cadres.subList(first, Math.min(first + LINES, cadres.size()));
      Answer answer = office.enter(USER, ADDRESS, "demo-cadres-" + first, table(part));
      if (!answer.isDone()) {
        throw new Unexpected("the import is refused: " + answer);
      }
    }
  }

  private static String table(List<Cadre> cadres) {
    return cadres.stream()
        .map(
            each ->
                String.join(
                    ",",
                    each.cadre(),
                    each.name(),
                    each.organ(),
                    each.managedBy(),
                    each.unit(),
                    each.post(),
                    each.kind(),
                    each.since().toString()))
        .collect(Collectors.joining("\r\n", HEADING, "\r\n"));
  }
}
