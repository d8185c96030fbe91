package casework.petition.intake.adapter.regions;

import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.Regions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The regions of GB/T 2260 with the codes that have been retired, and the fictional city's, which
 * no standard has.
 */
@Component
final class RegionTable implements Regions {

  private static final LocalDate ALWAYS = LocalDate.of(1949, 10, 1);

  private final Map<RegionCode, Validity> regions = new HashMap<>();

  RegionTable() {
    for (String file : List.of("provinces", "cities", "areas", "retired", "example")) {
      read("/regions/" + file + ".csv");
    }
  }

  @Override
  public boolean exists(RegionCode code, LocalDate on) {
    Validity validity = regions.get(code);
    return validity != null && validity.covers(on);
  }

  @Override
  public List<Named> ofTheCity(RegionCode code, LocalDate on) {
    String city = code.value().substring(0, 4);
    return regions.entrySet().stream()
        .filter(each -> each.getKey().value().startsWith(city) && each.getValue().covers(on))
        .map(each -> new Named(each.getKey(), each.getValue().name()))
        .sorted(Comparator.comparing(each -> each.code().value()))
        .toList();
  }

  private void read(String file) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(RegionTable.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      boolean dated = lines.readLine().endsWith("validFrom,validTo");
      lines.lines().map(line -> line.split(",", -1)).forEach(row -> learn(row, dated));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void learn(String[] row, boolean dated) {
    RegionCode code = new RegionCode((row[0] + "0000").substring(0, 6));
    String name = row[1].replace("\"", "");
    Validity validity =
        dated
            ? new Validity(
                name,
                LocalDate.parse(row[2]),
                row[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(row[3]))
            : new Validity(name, ALWAYS, LocalDate.MAX);
    regions.put(code, validity);
  }

  private record Validity(String name, LocalDate from, LocalDate to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
