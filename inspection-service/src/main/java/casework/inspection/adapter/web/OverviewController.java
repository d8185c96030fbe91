package casework.inspection.adapter.web;

import casework.inspection.application.Directory;
import casework.inspection.application.InspectionQueries;
import casework.inspection.application.OpenCount;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.tally.ColourTally;
import casework.platform.time.LawClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open problems by organ, department and colour. */
@RestController
class OverviewController {

  private final InspectionQueries queries;
  private final Directory directory;
  private final LawClock law;

  OverviewController(InspectionQueries queries, Directory directory, LawClock law) {
    this.queries = queries;
    this.directory = directory;
    this.law = law;
  }

  record Overview(LocalDate asOf, List<OrganLine> organs) {}

  /**
   * @param rows where the problems behind the numbers are listed; {@code colour} narrows it
   */
  record OrganLine(
      String organ,
      String name,
      long open,
      long green,
      long blue,
      long yellow,
      long red,
      List<DepartmentLine> departments,
      String rows) {}

  /**
   * @param department null where no department supervises yet
   */
  record DepartmentLine(
      @Nullable String department, long open, long green, long blue, long yellow, long red) {}

  @GetMapping("/api/inspections/overview")
  Overview overview(Actor actor) {
    Gates.require(actor, Readers.LINES);
    LocalDate today = law.today();
    Map<String, Map<String, ColourTally>> counted = new TreeMap<>();
    for (OpenCount each : queries.open(actor, today)) {
      counted
          .computeIfAbsent(each.organ(), _ -> new TreeMap<>())
          .computeIfAbsent(each.department(), _ -> new ColourTally())
          .add(each.colour(), each.count());
    }
    List<OrganLine> lines = new ArrayList<>();
    counted.forEach((organ, departments) -> lines.add(line(organ, departments, today)));
    return new Overview(today, lines);
  }

  private OrganLine line(String organ, Map<String, ColourTally> departments, LocalDate today) {
    ColourTally whole = new ColourTally();
    List<DepartmentLine> lines = new ArrayList<>();
    departments.forEach(
        (department, tally) -> {
          whole.add(tally);
          lines.add(
              new DepartmentLine(
                  department.isEmpty() ? null : department,
                  tally.all(),
                  tally.of(Colour.GREEN),
                  tally.of(Colour.BLUE),
                  tally.of(Colour.YELLOW),
                  tally.of(Colour.RED)));
        });
    return new OrganLine(
        organ,
        directory.organName(organ, today).orElse(organ),
        whole.all(),
        whole.of(Colour.GREEN),
        whole.of(Colour.BLUE),
        whole.of(Colour.YELLOW),
        whole.of(Colour.RED),
        lines,
        "/api/inspections/problems?cleared=false&organ=" + organ);
  }
}
